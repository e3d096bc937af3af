package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * A file of an answer without its bytes.
 *
 * @param name what it is called; where it is withheld, the notice
 * @param size in bytes; absent with the following where the file is withheld
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(UUID id, String name, String mediaType, Long size, String sha256) {

    AttachmentView covered(String notice) {
        return new AttachmentView(id, notice, null, null, null);
    }

    /** Whether the file itself can be had. */
    @JsonIgnore
    public boolean isReadable() {
        return sha256 != null;
    }
}
