package org.ordskifte.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordskifte.document.Adoption;
import org.ordskifte.document.Block;

/** A decision to adopt a version, with as much as is known of it. */
public record AdoptionRequest(
        @Size(max = 300) String adoptedBy,
        LocalDate adoptedOn,
        LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 300) String reference,
        @Size(max = 200) String caseNumber,
        LocalDate reviewBy,
        boolean asPrinted,
        @Size(max = 5000) List<@NotNull @Valid ChangeRequest> changes) {

    Adoption adoption() {
        List<Adoption.Change> made = changes == null
                ? List.of()
                : changes.stream()
                        .map(one -> new Adoption.Change(one.clause(), one.blocks()))
                        .toList();
        return new Adoption(adoptedBy, adoptedOn, validFrom, validTo, reference, caseNumber, reviewBy, asPrinted, made);
    }

    public record ChangeRequest(@NotNull UUID clause, @NotNull @Size(max = 1000) List<@NotNull Block> blocks) {}
}
