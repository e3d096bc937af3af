package org.ordskifte.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.ordskifte.intake.outline.Outline;

/** The preview of an imported file. Nothing of it is published. */
public record ImportView(UUID id, @JsonUnwrapped Outline outline, Instant createdAt, @JsonIgnore long revision) {

    /** The same with every warning said in a language. */
    public ImportView in(Locale locale) {
        return new ImportView(id, outline.withMessages(locale), createdAt, revision);
    }
}
