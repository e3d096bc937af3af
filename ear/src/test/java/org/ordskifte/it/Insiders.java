package org.ordskifte.it;

import java.util.List;

/** Those in Region Vestfjord who read what is hidden from others. */
final class Insiders {

    private static final List<Visitor> ALL = List.of(
            ConsultationFixture.SECRETARIAT,
            Visitor.called("vestfjord.lmu-hr.secretary"),
            Visitor.called("vestfjord.lmu-hr.member"));

    private Insiders() {}

    /** Whether any of them reads something at this very address. */
    static boolean read(String place) {
        return ALL.stream().anyMatch(insider -> insider.get(place).status() == 200);
    }

    /** What they read at the address, or at the nearest one above it where something is read. */
    static Answer nearest(String place) {
        String tenant = ConsultationFixture.TENANT;
        for (String path = place; path.length() > tenant.length(); path = path.substring(0, path.lastIndexOf('/'))) {
            for (Visitor insider : ALL) {
                Answer answer = insider.get(path);
                if (answer.status() == 200 && !path.startsWith(tenant + "/audit")) {
                    return answer;
                }
            }
        }
        return ConsultationFixture.SECRETARIAT.get(tenant).is(200);
    }
}
