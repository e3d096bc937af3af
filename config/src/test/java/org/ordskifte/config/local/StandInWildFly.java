package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands in for WildFly where only the launcher is in question: it says that the application is there, and stays. */
public final class StandInWildFly {
    /** The name of the variable that tells it what to do else. */
    static final String ORDERS = "STAND_IN_WILDFLY";

    static final String SERVE = "serve";
    static final String DIE = "die";
    static final String CONFIGURE_FOR_EVER = "configure-for-ever";

    private StandInWildFly() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String orders = System.getenv().getOrDefault(ORDERS, SERVE);
        if (List.of(arguments).contains("org.jboss.as.cli")) {
            if (orders.equals(CONFIGURE_FOR_EVER)) {
                Thread.currentThread().join();
            }
            return;
        }
        if (orders.equals(DIE)) {
            System.out.println("No room for the heap");
            System.exit(3);
        }
        scan(Path.of(System.getProperty("jboss.server.base.dir"), "deployments"));
    }

    /** Says by the files of WildFly's scanner that what is placed is deployed, and what is taken away is not any more. */
    private static void scan(Path deployments) throws IOException, InterruptedException {
        Path wanted = deployments.resolve("ordskifte.ear.dodeploy");
        Path deployed = deployments.resolve("ordskifte.ear.deployed");
        boolean runs = false;
        while (true) {
            if (Files.deleteIfExists(wanted)) {
                Files.createFile(deployed);
                runs = true;
            } else if (runs && !Files.exists(deployed)) {
                Files.createFile(deployments.resolve("ordskifte.ear.undeployed"));
                runs = false;
            }
            Thread.sleep(20);
        }
    }
}
