package org.ordskifte.web.page.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordskifte.intake.Correction;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.outline.Fact;

/** The title and the facts of an imported file, corrected by somebody who knows better. */
@Named("settleForm")
@RequestScoped
public class SettleForm {

    private static final List<String> SEVERAL = List.of("addressees", "alsoInvolve", "valueTags");
    private static final String FOLLOW_UPS = "followUps";

    @Inject
    Importing importing;

    @Inject
    PreviewPage preview;

    @Inject
    Onward onward;

    private String title;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> lists = new ArrayList<>();
    private List<FollowUpForm> followUps;

    /** A fact that can be typed; several values stand on a line each. */
    public static class Entry {
        private final String key;
        private final Fact found;
        private String value;

        Entry(String key, Fact found) {
            this.key = key;
            this.found = found;
            this.value = found.value() instanceof Collection<?> all
                    ? all.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                    : found.value() == null ? null : found.value().toString();
        }

        /** A single line stays the text it was; several are a list. */
        Object several() {
            List<String> lines = value == null
                    ? List.of()
                    : value.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
            boolean list = lines.size() > 1 || found.value() instanceof Collection || key.equals("valueTags");
            return list ? lines : String.join("", lines);
        }

        public String getKey() {
            return key;
        }

        public Fact getFound() {
            return found;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    @PostConstruct
    void begin() {
        Map<String, Fact> facts = preview.getOutline().metadata();
        title = preview.getOutline().title();
        preview.getFacts().stream()
                .filter(fact ->
                        !SEVERAL.contains(fact.getKey()) && !fact.getKey().equals(FOLLOW_UPS))
                .forEach(fact -> entries.add(new Entry(fact.getKey(), fact.getValue())));
        SEVERAL.forEach(key -> lists.add(new Entry(key, facts.getOrDefault(key, Fact.absent()))));
        followUps =
                FollowUpForm.all(facts.getOrDefault(FOLLOW_UPS, Fact.absent()).value());
    }

    /** A list that nobody found and nobody entered is not said to be absent. */
    public void settle() {
        Map<String, Object> facts = new LinkedHashMap<>();
        entries.forEach(one -> facts.put(one.getKey(), one.getValue()));
        lists.forEach(one -> facts.put(one.getKey(), one.several()));
        facts.put(
                FOLLOW_UPS,
                followUps.stream()
                        .filter(one -> !one.isBlank())
                        .map(FollowUpForm::entered)
                        .toList());
        facts.entrySet()
                .removeIf(
                        fact -> !preview.getOutline().metadata().containsKey(fact.getKey()) && empty(fact.getValue()));
        importing.settle(preview.load().id(), new Correction(null, null, title, facts), preview.seen());
        onward.to("imports/" + preview.load().id(), "office.preview.settled");
    }

    private static boolean empty(Object value) {
        return value == null || value.toString().isBlank() || value instanceof List<?> all && all.isEmpty();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public List<Entry> getLists() {
        return lists;
    }

    public List<FollowUpForm> getFollowUps() {
        return followUps;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
