package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * WildFly as production has it: the distribution, our two modules before its own, and a configuration made offline by
 * the scripts of this module. Made again when a script has changed.
 */
record ServerHome(Path home, Path configured) {
    private static final String LOG = "wildfly-configuration.log";
    static final List<String> SCRIPTS = List.of(
            "01-surface.cli", "02-database.cli", "03-mail.cli", "04-web.cli", "05-application.cli", "06-logging.cli");
    private static final Map<String, String> MODULES =
            Map.of("io/undertow/core/main", "undertow-core.jar", "org/postgresql/jdbc/main", "postgresql.jar");

    static ServerHome provisioned(Distributions distributions, Household household) {
        Path home = distributions.wildfly();
        String scripts = scripts();
        Path configured =
                distributions.folder().resolve("configured-" + Integer.toHexString((home + scripts).hashCode()));
        distributions.once(configured.resolve(".done"), () -> {
            addModules(distributions, home);
            configure(home, configured, scripts, household);
        });
        return new ServerHome(home, configured);
    }

    private static String scripts() {
        StringBuilder all = new StringBuilder("embed-server --server-config=standalone.xml --std-out=discard\n");
        SCRIPTS.forEach(script -> all.append(Resources.text("/wildfly/" + script)));
        return all.append("stop-embedded-server\n").toString();
    }

    private static void addModules(Distributions distributions, Path home) throws IOException {
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            Path folder = Files.createDirectories(home.resolve("modules").resolve(module.getKey()));
            Files.writeString(
                    folder.resolve("module.xml"),
                    Resources.text("/wildfly/modules/" + module.getKey() + "/module.xml"));
            Files.copy(
                    distributions.library(module.getValue()),
                    folder.resolve(module.getValue()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void configure(Path home, Path configured, String scripts, Household household) throws IOException {
        Folders.delete(configured);
        Folders.copy(home.resolve("standalone"), configured);
        Path file = Files.writeString(configured.resolve("all.cli"), scripts, StandardCharsets.UTF_8);
        List<String> command = List.of(
                KeycloakHome.java(),
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + configured,
                "-Djboss.server.log.dir=" + configured.resolve("log"),
                "-Duser.timezone=UTC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.cli",
                "--file=" + file);
        household
                .start("WildFly's configuration", command, Map.of("JBOSS_HOME", home.toString()), configured, LOG)
                .awaitSuccess(Duration.ofMinutes(3));
    }
}
