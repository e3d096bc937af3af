package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One WildFly with its own base folder and ports, configured by the scripts that also make the production server. */
public final class LocalWildFly implements AutoCloseable {
    private static final String LOG = "wildfly.log";
    private static final Duration DEPLOYING = Duration.ofMinutes(5);

    private final Distributions distributions;
    private final Path base;
    private final Household household;
    private final int port;
    private final int managementPort = Ports.free();
    private final Deployment deployment;
    private Map<String, String> environment = Map.of();
    private volatile ChildProcess process;

    LocalWildFly(Distributions distributions, Path data, Household household, int port, Path ear, boolean unpacked) {
        this.distributions = distributions;
        this.base = data.resolve("wildfly");
        this.household = household;
        this.port = port;
        this.deployment = new Deployment(base.resolve("deployments"), ear, unpacked, household.log(LOG));
    }

    /** Makes the server ready to start; slow only the first time after a script has changed. */
    ServerHome provision() {
        return ServerHome.provisioned(distributions, household);
    }

    void start(Map<String, String> serverEnvironment) {
        environment = Map.copyOf(serverEnvironment);
        start();
    }

    /** Starts the server as it was started before, after {@link #close()} or {@link #kill()}. */
    public void start() {
        ServerHome server = provision();
        try {
            Files.createDirectories(base.resolve("deployments"));
            Folders.delete(base.resolve("configuration"));
            Folders.copy(server.configured().resolve("configuration"), base.resolve("configuration"));
            Folders.delete(base.resolve("tmp"));
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare " + base + ": " + e.getMessage(), e);
        }
        deployment.place();
        process = household.start("WildFly", command(server.home()), environment, base, LOG);
        process.awaitReady(deployment::done, DEPLOYING);
    }

    private List<String> command(Path home) {
        List<String> command = new ArrayList<>();
        command.add(KeycloakHome.java());
        Resources.text("/wildfly/jvm.options")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + household.log(""),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + managementPort,
                "-Djboss.node.name=local",
                "-Djboss.tx.node.id=local",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dorg.jboss.boot.log.file=" + household.log("boot.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--server-config=standalone.xml"));
        return command;
    }

    /** Replaces the running application by the archive as it is now. */
    void redeploy() {
        try {
            deployment.remove();
            process.awaitReady(deployment::removed, DEPLOYING);
        } catch (IOException e) {
            throw new StackFailure("Cannot take the application away: " + e.getMessage(), e);
        }
        deployment.place();
        process.awaitReady(deployment::done, DEPLOYING);
    }

    Path webFiles() {
        return deployment.webFiles();
    }

    public int managementPort() {
        return managementPort;
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        process.kill();
    }

    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(14));
        }
    }
}
