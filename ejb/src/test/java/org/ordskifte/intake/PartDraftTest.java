package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.VersionDraft;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.shared.Refusal;

class PartDraftTest {

    private static final UUID FILE = UUID.randomUUID();
    private static final Outline CODE = new Outline(
            "kodeks.docx",
            "application/octet-stream",
            "hash",
            "da",
            "Kodeks for samspil",
            List.of(
                    part("main", OutlinePart.Role.MAIN, Map.of()),
                    part("attachment-1", OutlinePart.Role.ATTACHMENT, Map.of()),
                    part(
                            "attachment-2",
                            OutlinePart.Role.ATTACHMENT,
                            Map.of("motto", printed("Bilagets eget valgsprog"), "issuer", printed("HR")))),
            Map.of(
                    "subtitle",
                    printed("Sådan arbejder vi"),
                    "motto",
                    printed("Sammen"),
                    "issuer",
                    printed("Region Vestfjord")),
            List.of(),
            List.of(),
            null,
            List.of());

    private static Fact printed(String value) {
        return new Fact(value, Fact.Origin.PRINTED, 3);
    }

    private static OutlinePart part(String id, OutlinePart.Role role, Map<String, Fact> facts) {
        return new OutlinePart(id, role, "Titel på " + id, facts, false, null, List.of());
    }

    @Test
    void the_main_text_bears_what_the_file_says_of_it() {
        VersionDraft main = PartDraft.of(CODE, "main", FILE);
        assertThat(main.title()).isEqualTo("Titel på main");
        assertThat(main.subtitle()).isEqualTo("Sådan arbejder vi");
        assertThat(main.motto()).isEqualTo("Sammen");
        assertThat(main.facts()).containsKeys("subtitle", "motto", "issuer");
    }

    @Test
    void another_part_bears_only_what_it_says_itself() {
        VersionDraft silent = PartDraft.of(CODE, "attachment-1", FILE);
        assertThat(silent.subtitle()).isNull();
        assertThat(silent.motto()).isNull();
        assertThat(silent.facts()).isEmpty();
        VersionDraft telling = PartDraft.of(CODE, "attachment-2", FILE);
        assertThat(telling.subtitle()).isNull();
        assertThat(telling.motto()).isEqualTo("Bilagets eget valgsprog");
        assertThat(telling.facts().get("issuer").value()).isEqualTo("HR");
    }

    @Test
    void a_part_that_is_not_in_the_file_is_refused() {
        assertThatThrownBy(() -> PartDraft.of(CODE, "attachment-9", FILE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("field", "part"));
    }
}
