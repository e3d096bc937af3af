package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as RFC 9110 writes them. */
class TagsTest {

    private static final String TAG = "\"7-0123456789abcdef\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                " * ",
                TAG,
                "W/" + TAG,
                "\"1\", " + TAG,
                "\"1\",W/" + TAG + " ,\"3\"",
                "\"with,a,comma\", " + TAG,
                TAG + ", \"\"",
            })
    void whoever_names_what_stands_holds_it_weak_or_strong(String ifNoneMatch) {
        assertThat(Tags.areHeld(ifNoneMatch, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"7\"",
                "7-0123456789abcdef",
                "\"a" + TAG,
                "\"1\" " + TAG,
                TAG + ", *",
                "*, " + TAG,
                "w/" + TAG,
                "\"7-0123456789abcdef,\"",
                "\"1\", 2, " + TAG,
            })
    void whoever_names_something_else_or_names_it_in_no_form_of_a_tag_does_not(String ifNoneMatch) {
        assertThat(Tags.areHeld(ifNoneMatch, TAG)).isFalse();
    }

    @Test
    void nothing_is_held_where_nothing_is_said_or_nothing_has_a_tag() {
        assertThat(Tags.areHeld(null, TAG)).isFalse();
        assertThat(Tags.areHeld("*", null)).isFalse();
    }

    @Test
    void whoever_changes_something_has_to_name_it_strongly() {
        assertThat(Tags.strong("W/\"1\", \"2\",\"3\"")).containsExactly("\"2\"", "\"3\"");
        assertThat(Tags.strong("W/\"1\"")).isEmpty();
        assertThat(Tags.strong("\"1\" and \"2\"")).isEmpty();
    }
}
