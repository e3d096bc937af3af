package org.ordskifte.config.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts of the demo: an operator, two per tenant, and four per committee of Region Vestfjord. */
public final class DemoPeople {
    /** Tenant slug to name, in the order in which they are shown. */
    public static final Map<String, String> TENANTS = ordered(
            "vestfjord", "Region Vestfjord",
            "skargard", "Region Skärgård",
            "ostkust", "Region Ostkust",
            "almstad", "Almstad kommun",
            "elvestad", "Elvestad kommune");

    /** Committee slug to name, in Region Vestfjord. */
    public static final Map<String, String> COMMITTEES = ordered(
            "rmu", "RMU",
            "hmu-stabe", "HMU Stabe",
            "hmu-hospital", "HMU Hospital",
            "lmu-oekonomi", "LMU Økonomi",
            "lmu-hr", "LMU HR",
            "lmu-nord", "LMU Nord",
            "lmu-syd", "LMU Syd");

    /** What the authority's own directory says of the unit somebody works in, by user name. */
    public static final Map<String, String> DIRECTORY_UNITS = Map.of("vestfjord.employee", "Borgerservice");

    private static final Map<String, String> SEATS =
            ordered("chair", "Formand", "vice", "Næstformand", "member", "Medlem", "secretary", "Sekretær");
    private static final Map<String, String> EMPLOYEE = ordered(
            "vestfjord", "Medarbejder",
            "skargard", "Medarbetare",
            "ostkust", "Medarbetare",
            "almstad", "Medarbetare",
            "elvestad", "Medarbeider");

    private DemoPeople() {}

    public static List<DemoPerson> all() {
        List<DemoPerson> people = new ArrayList<>();
        people.add(new DemoPerson("operator", null, "Operatør", "Ordskifte"));
        TENANTS.forEach((slug, name) -> {
            people.add(new DemoPerson(slug + ".secretariat", slug, "Sekretariatet", name));
            people.add(new DemoPerson(slug + ".employee", slug, EMPLOYEE.get(slug), name));
        });
        COMMITTEES.forEach((slug, name) -> SEATS.forEach((seat, title) ->
                people.add(new DemoPerson("vestfjord." + slug + "." + seat, "vestfjord", title, name))));
        return List.copyOf(people);
    }

    public static DemoPerson called(String userName) {
        return all().stream()
                .filter(p -> p.userName().equals(userName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account is called " + userName));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
