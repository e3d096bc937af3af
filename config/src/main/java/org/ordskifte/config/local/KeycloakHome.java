package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's programs, built once for all instances: an instance's home only links to them and has its own data, so
 * that the second instance costs nothing.
 */
final class KeycloakHome {
    static final String LOG = "keycloak.log";
    private static final List<String> VIRTUAL_MACHINE = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private KeycloakHome() {}

    /** Builds Keycloak for the options that are fixed at build time, some twenty seconds the first time. */
    static Path built(Distributions distributions, Household household) {
        Path home = distributions.keycloak();
        distributions.once(home.resolve(".built"), () -> household
                .start(
                        "Keycloak's build",
                        command(home, "build", "--db=dev-file", "--health-enabled=true"),
                        Map.of(),
                        home,
                        LOG)
                .awaitSuccess(Duration.ofMinutes(4)));
        return home;
    }

    static void link(Path built, Path instance) throws IOException {
        Files.createDirectories(instance.resolve("data/import"));
        for (String part : List.of("lib", "providers", "themes", "bin", "conf")) {
            Path link = instance.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.resolve(part));
        }
    }

    static List<String> command(Path home, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(VIRTUAL_MACHINE);
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf")));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
