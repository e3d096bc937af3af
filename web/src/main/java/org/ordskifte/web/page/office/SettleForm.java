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
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.outline.Fact;

/** The title and the facts of an imported file, corrected by somebody who knows better. */
@Named("settleForm")
@RequestScoped
public class SettleForm {

    @Inject
    Importing importing;

    @Inject
    PreviewPage preview;

    @Inject
    Onward onward;

    private String title;
    private Long revision;
    private final List<Entry> entries = new ArrayList<>();

    /** A fact that can be typed. */
    public static class Entry {
        private final String key;
        private final Fact found;
        private String value;

        Entry(String key, Fact found) {
            this.key = key;
            this.found = found;
            this.value = found.value() == null ? null : found.value().toString();
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

    /** Lists stay as they were found: they are no single line that could be typed. */
    @PostConstruct
    void begin() {
        title = preview.getOutline().title();
        revision = preview.load().revision();
        preview.getFacts().stream()
                .filter(fact -> !(fact.getValue().value() instanceof Collection))
                .forEach(fact -> entries.add(new Entry(fact.getKey(), fact.getValue())));
    }

    public void settle() {
        Map<String, String> facts = new LinkedHashMap<>();
        entries.forEach(one -> facts.put(one.getKey(), one.getValue()));
        importing.settle(preview.load().id(), title, facts, revision);
        onward.to("imports/" + preview.load().id(), "office.preview.settled");
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }
}
