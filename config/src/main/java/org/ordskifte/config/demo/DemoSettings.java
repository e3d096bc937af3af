package org.ordskifte.config.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ordskifte.config.local.StackFailure;
import org.ordskifte.config.local.StackSettings;

/**
 * What was said on the command line of {@code mvn -Pdemo}; paths are relative to where Maven was called.
 *
 * @param project the project's root
 */
record DemoSettings(Path project, int portalPort, int keycloakPort, Path data, Path ear, Optional<Path> importFrom) {

    static DemoSettings fromCommandLine() {
        Path project = Path.of(System.getProperty("ordskifte.project", ""))
                .toAbsolutePath()
                .normalize();
        Optional<Path> importFrom =
                given("demo.import").map(dir -> Path.of(dir).toAbsolutePath().normalize());
        importFrom.filter(dir -> !Files.isDirectory(dir)).ifPresent(dir -> {
            throw new StackFailure("-Ddemo.import names no folder: " + dir);
        });
        return new DemoSettings(
                project,
                port("portal.port", 8080),
                port("keycloak.port", 8180),
                given("demo.data")
                        .map(Path::of)
                        .orElse(project.resolve("target/demo"))
                        .toAbsolutePath()
                        .normalize(),
                project.resolve("ear/target/ordskifte.ear"),
                importFrom);
    }

    private static int port(String property, int usual) {
        String value = given(property).orElse(String.valueOf(usual));
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw new StackFailure("-D" + property + " is no port: " + value);
        }
        return Integer.parseInt(value);
    }

    private static Optional<String> given(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }

    /** Exists once the demo content has been loaded completely. */
    Path loaded() {
        return data.resolve("demo-loaded");
    }

    StackSettings stack() {
        StackSettings settings =
                StackSettings.of(data, ear).withPorts(portalPort, keycloakPort).forDeveloping();
        return Files.exists(loaded()) ? settings.keepingData() : settings;
    }
}
