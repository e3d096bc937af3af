package org.ordskifte.web.page.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place the answers go to after the deadline, as an imported letter names it and as it is typed. */
public class FollowUpForm extends TypedStation {

    private static final long serialVersionUID = 1L;
    private static final int SPARE = 2;

    private FollowUpForm() {
        super(null, null, null);
    }

    private FollowUpForm(Map<?, ?> station) {
        super(text(station.get("name")), day(text(station.get("date"))), text(station.get("when")));
    }

    /** @param found a list of names, dates and words, or nothing */
    static List<FollowUpForm> all(Object found) {
        List<FollowUpForm> forms = new ArrayList<>();
        if (found instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> station) {
                    forms.add(new FollowUpForm(station));
                }
            }
        }
        for (int i = 0; i < SPARE; i++) {
            forms.add(new FollowUpForm());
        }
        return forms;
    }

    Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        entered.put("name", getName());
        if (getDate() != null) {
            entered.put("date", getDate().toString());
        }
        if (getWhen() != null) {
            entered.put("when", getWhen());
        }
        return entered;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
