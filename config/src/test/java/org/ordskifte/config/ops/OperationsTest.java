package org.ordskifte.config.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Operations operations =
            new Operations(new Environment(Map.of()), new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void an_unknown_command_is_answered_with_all_commands() {
        assertThat(operations.run(List.of("polish"))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("verify-audit", "restore FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"operator", "operator add", "operator add one two", "operator promote x", "backup", "restore"})
    void a_command_without_its_words_is_answered_with_all_commands(String called) {
        assertThat(operations.run(List.of(called.split(" ")))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("operator add SUBJECT");
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_a_sentence() {
        assertThat(operations.run(List.of("verify-audit", "/nowhere/at/all"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("There is no /nowhere/at/all");
    }

    @Test
    void a_missing_setting_is_named() {
        assertThat(operations.run(List.of("migrate"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("ORDSKIFTE_DB_URL is not set");
    }
}
