package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    @TempDir
    Path folder;

    @Test
    void an_application_that_is_no_archive_is_said_before_anything_starts() throws IOException {
        Path ear = Files.writeString(folder.resolve("ordskifte.ear"), "half a build");
        Path data = folder.resolve("data");

        assertThatThrownBy(() -> LocalStack.start(StackSettings.of(data, ear)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("The application " + ear + " is no archive")
                .hasMessageContaining("build it again");

        assertThat(data).doesNotExist();
        assertThat(Lodgers.of(folder)).isEmpty();
    }

    @Test
    void an_application_the_server_refuses_is_told_with_the_servers_reason_and_its_log() throws IOException {
        Path log = folder.resolve("wildfly.log");
        Files.writeString(folder.resolve("ordskifte.ear.failed"), "Two parts of the same name");

        assertThatThrownBy(() -> new Deployment(folder, folder.resolve("any.ear"), false, log).done())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("The application was not deployed; see " + log)
                .hasMessageContaining("Two parts of the same name");
    }
}
