package org.ordskifte.web.page.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place the answers go to after the deadline, as an imported letter names it and as it is typed. */
public class FollowUpForm {

    private static final int SPARE = 2;

    private String name;
    private LocalDate date;
    private String when;

    /** @param found a list of names, dates and words, or nothing */
    static List<FollowUpForm> all(Object found) {
        List<FollowUpForm> forms = new ArrayList<>();
        if (found instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> station) {
                    forms.add(of(station));
                }
            }
        }
        for (int i = 0; i < SPARE; i++) {
            forms.add(new FollowUpForm());
        }
        return forms;
    }

    private static FollowUpForm of(Map<?, ?> station) {
        FollowUpForm form = new FollowUpForm();
        form.name = text(station.get("name"));
        form.date = day(text(station.get("date")));
        form.when = text(station.get("when"));
        return form;
    }

    boolean isBlank() {
        return name == null && date == null && when == null;
    }

    Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        entered.put("name", name);
        if (date != null) {
            entered.put("date", date.toString());
        }
        if (when != null) {
            entered.put("when", when);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
