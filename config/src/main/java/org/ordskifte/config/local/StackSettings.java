package org.ordskifte.config.local;

import java.nio.file.Path;

/**
 * How a local stack is made.
 *
 * @param data folder of everything it stores
 * @param portalPort 0 for any free port
 * @param keycloakPort 0 for any free port
 * @param ear the application
 * @param keepData whether a folder that holds data is continued, or emptied first
 * @param developing deploys the application unpacked, so that changed pages are taken up at once
 */
public record StackSettings(
        Path data, int portalPort, int keycloakPort, Path ear, boolean keepData, boolean developing) {

    public static StackSettings of(Path data, Path ear) {
        return new StackSettings(data.toAbsolutePath(), 0, 0, ear.toAbsolutePath(), false, false);
    }

    public StackSettings withPorts(int portal, int keycloak) {
        return new StackSettings(data, portal, keycloak, ear, keepData, developing);
    }

    public StackSettings keepingData() {
        return new StackSettings(data, portalPort, keycloakPort, ear, true, developing);
    }

    public StackSettings forDeveloping() {
        return new StackSettings(data, portalPort, keycloakPort, ear, keepData, true);
    }
}
