package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.config.demo.Demo;

/**
 * The launcher of {@code mvn -Pdemo} as a process of its own, with the real database: however it ends, nothing of it is
 * left. What it starts beside the database is what takes long and is not in question here, so {@link StandIns} do.
 */
class LauncherIT {
    private static final Duration STOPPING = Duration.ofSeconds(30);
    private static final Duration STARTING = Duration.ofSeconds(60);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static Path lived;

    private final int keycloakPort = Ports.free();
    private final int portalPort = Ports.free();
    private Process launcher;

    /** A demo that was there before, so that most starts here are second ones. */
    @BeforeAll
    static void moveIn() throws IOException {
        StandIns.in(folder.resolve("servers"));
        Files.createDirectories(folder.resolve("ear/target"));
        build("as built");
        lived = folder.resolve("lived");
        Premises.take(lived, false).close();
        Files.createFile(lived.resolve("demo-loaded"));
        try (Household household = new Household(lived.resolve("log"));
                LocalPostgres postgres =
                        new LocalPostgres(Distributions.locate(), lived, household, Secrets.in(lived))) {
            postgres.start();
        }
    }

    /** Whatever was not ended before is ended as if the power went. */
    @AfterEach
    void leaveNobody() {
        launcher.destroyForcibly();
        nobodyIsLeft(STOPPING);
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "INT,130"})
    void a_running_demo_that_is_told_to_stop_takes_everybody_with_it(String signal, int status) throws Exception {
        start(lived);
        until(STARTING, () -> said().contains("Ordskifte is ready: http://localhost:" + portalPort + "/"));
        assertThat(String.join("\n", Lodgers.of(folder)))
                .contains("jboss.home.dir", "kc.home.dir", "bin/postgres", "checkpointer", "for server in");

        tell(signal);

        nobodyIsLeft(STOPPING);
        assertThat(launcher.exitValue()).isEqualTo(status);
        assertThat(said()).doesNotContain("Exception", "has ended by itself");
    }

    @Test
    void what_changes_in_the_source_is_taken_up_while_the_demo_runs() throws Exception {
        Path source = Files.createDirectories(folder.resolve("web/src/main/webapp/document"));
        Path page = Files.writeString(source.resolve("page.xhtml"), "as built");
        start(lived);
        until(STARTING, () -> said().contains("Ordskifte is ready"));
        Path shown = lived.resolve("wildfly/deployments/ordskifte.ear/web.war/document/page.xhtml");
        assertThat(shown).hasContent("as built");

        Files.writeString(page, "changed");
        Files.writeString(source.resolve("style.css"), "new");
        until(AT_ONCE, () -> holds(shown, "changed") && holds(shown.resolveSibling("style.css"), "new"));
        Files.delete(source.resolve("style.css"));
        until(AT_ONCE, () -> !Files.exists(shown.resolveSibling("style.css")));

        build("rebuilt before the page was changed");
        Files.setLastModifiedTime(
                folder.resolve("ear/target/ordskifte.ear"),
                FileTime.from(Files.getLastModifiedTime(page).toInstant().minusSeconds(5)));
        until(STARTING, () -> said().contains("Taken up: ordskifte.ear in "));
        assertThat(shown.resolveSibling("other.xhtml")).hasContent("rebuilt before the page was changed");
        until(AT_ONCE, () -> holds(shown, "changed"));
    }

    @Test
    void a_demo_that_is_told_to_stop_in_the_midst_of_its_start_begins_nothing_more() throws Exception {
        StandIns.in(folder.resolve("unprepared"));
        start("unprepared", folder.resolve("new"), StandInWildFly.CONFIGURE_FOR_EVER);
        until(STARTING, () -> somebodyIs("jboss.as.cli") && somebodyIs("bin/initdb"));

        tell("TERM");

        nobodyIsLeft(STOPPING);
        assertThat(launcher.exitValue()).isEqualTo(143);
    }

    @Test
    void a_server_that_dies_at_once_is_named_with_its_log_and_the_others_go_too() throws Exception {
        start("servers", lived, StandInWildFly.DIE);

        nobodyIsLeft(STARTING);
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(said())
                .contains("WildFly ended with status 3 before it was ready; see " + lived.resolve("log/wildfly.log"))
                .contains("No room for the heap");
    }

    /** When the launcher looked the port was free. */
    @Test
    void a_port_that_is_taken_in_between_ends_the_start_at_once_and_everybody_with_it() throws Exception {
        start(lived);
        until(STARTING, () -> somebodyIs("for server in"));
        try (ServerSocket taken = new ServerSocket(keycloakPort, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();

            nobodyIsLeft(STARTING);
        }
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(said())
                .contains("Keycloak ended with status 1 before it was ready; see " + lived.resolve("log/keycloak.log"))
                .contains("Address already in use");
    }

    private void start(Path data) throws IOException {
        start("servers", data, StandInWildFly.SERVE);
    }

    private static boolean somebodyIs(String words) {
        return Lodgers.of(folder).stream().anyMatch(one -> one.contains(words));
    }

    /** In a group of its own, as a terminal would start it, and with a Ctrl-C heard even where a script started this. */
    private void start(String servers, Path data, String orders) throws IOException {
        List<String> command = List.of(
                "setsid",
                "env",
                "--default-signal=INT",
                StandInWildFly.ORDERS + "=" + orders,
                KeycloakHome.java(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dordskifte.distributions=" + folder.resolve(servers),
                "-Dordskifte.project=" + folder,
                "-Ddemo.data=" + data,
                "-Dportal.port=" + portalPort,
                "-Dkeycloak.port=" + keycloakPort,
                Demo.class.getName());
        launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words().toFile())
                .start();
    }

    /** An application with two pages that say this. */
    private static void build(String words) throws IOException {
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try (ZipOutputStream war = new ZipOutputStream(pages)) {
            for (String page : new String[] {"document/page.xhtml", "document/other.xhtml"}) {
                war.putNextEntry(new ZipEntry(page));
                war.write(words.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (ZipOutputStream ear =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("ear/target/ordskifte.ear")))) {
            ear.putNextEntry(new ZipEntry("web.war"));
            ear.write(pages.toByteArray());
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.exists(file) && Files.readString(file).equals(words);
        } catch (IOException e) {
            return false;
        }
    }

    private Path words() {
        return folder.resolve(portalPort + ".txt");
    }

    private String said() {
        try {
            return Files.readString(words());
        } catch (IOException e) {
            throw new StackFailure("Cannot read what the launcher says", e);
        }
    }

    /** To the whole group, as a terminal does. */
    private void tell(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, "--", "-" + launcher.pid())
                .start()
                .waitFor();
    }

    private void nobodyIsLeft(Duration limit) {
        until(limit, () -> !launcher.isAlive() && Lodgers.of(folder).isEmpty());
    }

    private void until(Duration limit, BooleanSupplier reached) {
        Instant end = Instant.now().plus(limit);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now())
                    .as(() -> said() + "\n" + String.join("\n", Lodgers.of(folder)))
                    .isBefore(end);
            ChildProcess.pause(Duration.ofMillis(20));
        }
    }
}
