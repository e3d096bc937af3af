package org.ordskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

class AccentTest {

    @Test
    void contrast_is_reckoned_as_the_guidelines_say() {
        assertThat(colour("#000000").contrast(colour("#ffffff"))).isEqualTo(21, within(0.001));
        assertThat(colour("#ffffff").contrast(colour("#ffffff"))).isEqualTo(1, within(0.001));
        assertThat(colour("#767676").contrast(colour("#ffffff"))).isEqualTo(4.54, within(0.01));
        assertThat(colour("#777777").contrast(colour("#ffffff"))).isEqualTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5470", "#7a1f2b", "#1e6b3a", "#000000", "#4b2e83", "#0B5470"})
    void what_can_be_read_is_taken_as_it_is_and_has_a_form_for_dark_screens(String text) {
        Accent accent = Accent.of(text);

        assertThat(accent.light()).isEqualToIgnoringCase(text);
        assertThat(colour(accent.strong()).isReadableOn(Accent.LIGHT_GROUNDS)).isTrue();
        assertThat(colour(accent.dark()).isReadableOn(Accent.DARK_GROUNDS)).isTrue();
        assertThat(colour(accent.darkStrong()).isReadableOn(Accent.DARK_GROUNDS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#777777", "#ffffff", "#00c853", "#ff5a5a", "#7cc4e0"})
    void what_cannot_be_read_is_refused_with_the_nearest_that_can(String text) {
        assertThatThrownBy(() -> Accent.of(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(Code.COLOUR_CONTRAST);
            assertThat(refusal.arguments()).containsEntry("colour", text).containsEntry("field", "accent");
            String nearest = String.valueOf(refusal.arguments().get("nearest"));
            assertThat(Accent.of(nearest).light()).isEqualTo(nearest);
            double least = Accent.LIGHT_GROUNDS.stream()
                    .mapToDouble(ground -> colour(nearest).contrast(ground))
                    .min()
                    .orElseThrow();
            assertThat(least).as("no darker than it must be").isBetween(4.5, 4.6);
        });
    }

    @Test
    void a_colour_between_the_grounds_is_tried_on_each_of_them() {
        assertThat(colour("#747474").isReadableOn(List.of(colour("#ffffff")))).isTrue();
        assertThatThrownBy(() -> Accent.of("#747474")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#0b54701", "0b5470", "#0b547g", "#0b5470;}"})
    void what_is_no_colour_is_refused(String text) {
        assertThatThrownBy(() -> Accent.of(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.INVALID_FIELD));
    }

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }
}
