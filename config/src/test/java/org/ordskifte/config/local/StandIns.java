package org.ordskifte.config.local;

import io.quarkus.bootstrap.runner.QuarkusEntryPoint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Unpacked servers as the launcher finds them: PostgreSQL itself, and what stands in for Keycloak and WildFly. */
final class StandIns {
    private StandIns() {}

    /** @param folder is made */
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        for (String module : new String[] {"undertow-core.jar", "postgresql.jar"}) {
            Files.createFile(folder.resolve("lib").resolve(module));
        }
        Files.createDirectories(folder.resolve("wildfly-0/standalone/configuration"));
        program(folder.resolve("wildfly-0/jboss-modules.jar"), StandInWildFly.class);
        for (String part : new String[] {"lib", "providers", "themes", "bin", "conf"}) {
            Files.createDirectories(folder.resolve("keycloak-0").resolve(part));
        }
        program(folder.resolve("keycloak-0/lib/quarkus-run.jar"), QuarkusEntryPoint.class);
        Path postgres = PostgresBinaries.unpacked(Distributions.locate());
        Files.createSymbolicLink(folder.resolve("postgresql"), postgres);
        return folder;
    }

    /** An archive without content that leads to the class where it is. */
    private static void program(Path jar, Class<?> main) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        main.getProtectionDomain().getCodeSource().getLocation().toString());
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
    }
}
