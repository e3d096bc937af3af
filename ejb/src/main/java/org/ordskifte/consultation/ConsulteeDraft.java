package org.ordskifte.consultation;

import java.util.stream.Stream;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.shared.Naming;

/**
 * Somebody to be asked: a committee by its slug, anybody else by name and address.
 *
 * @param kind a person when null and no committee is named
 * @param uninvited answered without having been asked; gets no invitation and is listed apart
 */
public record ConsulteeDraft(String committee, String email, String name, ConsulteeKind kind, Boolean uninvited)
        implements Naming {

    @Override
    public Stream<Object> names() {
        return Stream.of(committee);
    }
}
