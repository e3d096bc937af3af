package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.shared.Refusal;

/** A document has one language, and every version of it is in that language. */
class VersionDraftTest {

    private static VersionDraft written(String language) {
        return new VersionDraft(language, "Kodeks", null, null, Map.of(), List.of(), null, null);
    }

    @ParameterizedTest
    @CsvSource({"sv,da", "da,sv", "en,da", "nb,sv", "nn,en"})
    void words_in_another_language_than_the_document_are_refused(String language, String wanted) {
        assertThatThrownBy(() -> written(language).requireLanguage(wanted))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("field", "language")
                        .containsEntry("rule", "language-of-document"));
    }

    @ParameterizedTest
    @CsvSource({"da,da", "nn,nb", "nb,da", "da,nb", ",sv"})
    void what_a_short_text_cannot_show_is_left_to_the_document(String language, String wanted) {
        assertThatCode(() -> written(language).requireLanguage(wanted)).doesNotThrowAnyException();
    }

    @Test
    void a_version_is_in_its_documents_language() {
        DocumentVersion version =
                new DocumentVersion(DocumentFixture.entity(), 1, written("nb"), "someone", Instant.EPOCH);
        assertThat(version.language()).isEqualTo("da");
    }
}
