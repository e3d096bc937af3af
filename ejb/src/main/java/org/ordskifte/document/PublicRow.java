package org.ordskifte.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a list needs of a version anybody may read. The text and its bytes stay in the database. */
record PublicRow(
        UUID tenant,
        String slug,
        String kind,
        String kindName,
        List<String> appliesTo,
        UUID id,
        int number,
        String language,
        String title,
        VersionState state,
        ChangeKind changeKind,
        Integer correctionOf,
        String changeNote,
        String adoptedBy,
        LocalDate adoptedOn,
        LocalDate validFrom,
        LocalDate validTo,
        Instant publishedAt,
        LocalDate repealedFrom,
        Instant repealedAt,
        Instant withheldAt) {

    static final String SELECT =
            "select new org.ordskifte.document.PublicRow(v.tenantId, d.slug, d.kind, d.kindName, d.appliesTo, "
                    + "v.id, "
                    + "v.number, v.language, v.title, v.state, v.changeKind, v.correctionOf, v.changeNote, v.decision.adoptedBy, "
                    + "v.decision.adoptedOn, v.decision.validFrom, v.decision.validTo, v.publishedAt, v.repealedFrom, "
                    + "v.repealedAt, v.withheldAt) "
                    + "from DocumentVersion v join v.document d where d.access = org.ordskifte.document.Access.PUBLIC "
                    + "and v.state in (org.ordskifte.document.VersionState.ADOPTED, "
                    + "org.ordskifte.document.VersionState.REPEALED) and v.publishedAt is not null ";

    VersionHead head() {
        return new VersionHead(
                id,
                number,
                language,
                title,
                null,
                null,
                state,
                changeKind,
                withheldAt == null ? changeNote : null,
                null,
                correctionOf,
                adoptedBy,
                adoptedOn,
                null,
                null,
                null,
                validFrom,
                validTo,
                null,
                null,
                false,
                false,
                publishedAt,
                repealedFrom,
                repealedAt,
                null,
                withheldAt,
                null,
                null,
                null,
                0);
    }
}
