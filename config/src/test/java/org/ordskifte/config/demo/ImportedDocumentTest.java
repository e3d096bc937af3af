package org.ordskifte.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportedDocumentTest {

    @Test
    void a_title_becomes_a_slug_as_its_readers_would_spell_it() {
        assertThat(titled("Uppförandekod för Almby", "sv").slug()).isEqualTo("uppforandekod-for-almby");
        assertThat(titled("Åbenhed & ærlighed på Ø", "da").slug()).isEqualTo("aabenhed-aerlighed-paa-oe");
        assertThat(titled("!!!", "nb").slug()).isEqualTo("document");
    }

    @Test
    void a_long_title_is_cut_between_words() {
        assertThat(titled("Retningslinjer for gaver, habilitet og bijob i Region Vestfjord", "da")
                        .slug())
                .isEqualTo("retningslinjer-for-gaver-habilitet-og-bijob-i");
    }

    private static ImportedDocument titled(String title, String language) {
        return new ImportedDocument(title, "policy", null, language);
    }
}
