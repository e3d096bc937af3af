package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Withheld words are known again in what others wrote, and ordinary words are not taken for them. */
class EchoesTest {

    private static final String SECRET =
            "Ring til Ellen Prøve på 12 34 56 78, skriv til ellen@example.org, eller vent til mandag.";
    private static final List<String> SHOWN =
            List.of("Vi tager imod alle. Ring til os, hvis du er i tvivl, eller vent til mandag.", "Kontakt");

    private final Echoes echoes = Echoes.of(List.of(SECRET), SHOWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afsnittet »Ring til Ellen Prøve på 12 34 56 78« bør udgå.",
                "RING TIL  ELLEN\nhellere end til andre",
                "Nummeret 12345678 er forkert",
                "Nummeret 12-34-56-78 er forkert",
                "Brug ikke ellen@example.org.",
                "Er det rigtigt, at Prøve svarer selv?",
                "man kan skrive til, eller vente: prøve på 12 34",
            })
    void what_repeats_them_is_known(String text) {
        assertThat(echoes.repeats(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi støtter forslaget.",
                "Ring til os på 87 65 43 21, eller vent til mandag.",
                "Hvem er i tvivl? Vent til fredag.",
                "",
            })
    void ordinary_words_and_those_that_may_be_read_are_not(String text) {
        assertThat(echoes.repeats(text)).isFalse();
    }

    @Test
    void a_short_passage_is_known_as_a_whole() {
        Echoes brief = Echoes.of(List.of("Hemmelig aftale"), List.of("En aftale er hemmelig for nogle."));
        assertThat(brief.repeats("Der står hemmelig aftale et sted")).isTrue();
        assertThat(brief.repeats("En hemmelig ny aftale")).isFalse();
    }

    @Test
    void where_nothing_is_withheld_nothing_is_repeated() {
        assertThat(Echoes.of(List.of(), SHOWN)).isSameAs(Echoes.NONE);
        assertThat(Echoes.NONE.repeats("Vi tager imod alle.")).isFalse();
        assertThat(echoes.repeats(null)).isFalse();
    }

    @Test
    void a_name_that_begins_a_sentence_is_known_when_it_also_stands_inside_one() {
        Echoes name = Echoes.of(List.of("Prøve svarer. Spørg Prøve selv om det."), List.of("Spørg selv om det."));
        assertThat(name.repeats("Prøve er på ferie")).isTrue();
        assertThat(name.repeats("Svarer I selv?")).isFalse();
    }
}
