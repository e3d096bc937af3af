package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PremisesTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_of_somebody_elses_is_refused_and_left_as_it_was() throws IOException {
        Path letter = Files.writeString(
                Files.createDirectories(folder.resolve("mail")).resolve("letter"), "kept");

        assertThatThrownBy(() -> Premises.take(folder, false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("not a demo's")
                .hasMessageContaining(folder.toString());

        assertThat(letter).hasContent("kept");
    }

    @Test
    void of_a_stacks_own_folder_its_parts_are_deleted_and_nothing_else() throws IOException {
        Premises.take(folder, false).close();
        Path old = Files.writeString(
                Files.createDirectories(folder.resolve("mail")).resolve("letter"), "old");
        Path note = Files.writeString(folder.resolve("note"), "mine");

        Premises.take(folder, true).close();
        assertThat(old).exists();
        Premises.take(folder, false).close();

        assertThat(old).doesNotExist();
        assertThat(note).hasContent("mine");
    }

    @Test
    void where_a_stack_runs_no_other_moves_in_until_it_is_gone() throws IOException {
        Path data = folder.resolve("new/one");
        Premises first = Premises.take(data, false);
        Path database = Files.writeString(
                Files.createDirectories(data.resolve("postgres")).resolve("rows"), "running");
        assertThatThrownBy(() -> Premises.take(data, false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("Another demo runs in " + data);
        assertThat(database).hasContent("running");
        first.close();
        Premises.take(data, false).close();
        assertThat(database).doesNotExist();
    }
}
