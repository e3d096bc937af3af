package org.ordskifte.config.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Keycloak with the demo realm; identities and sessions lie in the stack's data folder. */
public final class LocalKeycloak implements AutoCloseable {
    private final Distributions distributions;
    private final Path home;
    private final Household household;
    private final int port;
    private final int healthPort = Ports.free();
    private final String portalUrl;
    private final Secrets secrets;
    private volatile ChildProcess process;

    LocalKeycloak(
            Distributions distributions, Path data, Household household, int port, String portalUrl, Secrets secrets) {
        this.distributions = distributions;
        this.home = data.resolve("keycloak");
        this.household = household;
        this.port = port;
        this.portalUrl = portalUrl;
        this.secrets = secrets;
    }

    /** Starts Keycloak and makes the portal's client fit the ports of this start; may be called again after close. */
    public void start() {
        prepare();
        process = household.start(
                "Keycloak",
                KeycloakHome.command(
                        home,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + healthPort,
                        "--hostname=" + url()),
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak")),
                home,
                KeycloakHome.LOG);
        process.awaitReady(
                () -> Web.answersOk(realmUrl() + "/.well-known/openid-configuration"), Duration.ofMinutes(5));
        pointClientAtPortal();
    }

    /** A changed realm file starts a new identity database: accounts have fixed ids, so nothing is lost but sessions. */
    private void prepare() {
        try {
            KeycloakHome.link(KeycloakHome.built(distributions, household), home);
            String fingerprint = Integer.toHexString(DemoRealm.json("", "").hashCode());
            Path known = home.resolve("data/realm-fingerprint");
            if (!Files.exists(known) || !Files.readString(known).equals(fingerprint)) {
                Folders.delete(home.resolve("data/h2"));
                Files.writeString(known, fingerprint);
            }
            Files.writeString(
                    home.resolve("data/import/ordskifte-realm.json"), DemoRealm.json(portalUrl, clientSecret()));
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare " + home + ": " + e.getMessage(), e);
        }
    }

    /** An existing realm is not imported again, but the portal's port may have changed since. */
    private void pointClientAtPortal() {
        String token = adminToken();
        String clients = url() + "/admin/realms/ordskifte/clients";
        JsonNode found = Web.get(clients + "?clientId=ordskifte-web", token);
        if (found.size() != 1) {
            throw new StackFailure(
                    "Keycloak has no client ordskifte-web; delete " + home + " to import the realm again");
        }
        ObjectNode client = (ObjectNode) found.get(0);
        client.put("rootUrl", portalUrl);
        client.put("secret", clientSecret());
        client.putArray("redirectUris").add(portalUrl + "/login/session");
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", portalUrl + "/");
        Web.put(clients + "/" + client.get("id").asText(), token, client);
    }

    /** A token of the administrator of this Keycloak, for its administration over REST. */
    public String adminToken() {
        return token("master", "admin-cli", "admin", secrets.of("keycloak"));
    }

    /** An access token of a demo account, as a script would get it. */
    public String tokenFor(String userName) {
        return token("ordskifte", DemoRealm.SCRIPT_CLIENT, userName, userName);
    }

    private String token(String realm, String client, String user, String password) {
        return Web.form(
                        url() + "/realms/" + realm + "/protocol/openid-connect/token",
                        Map.of("grant_type", "password", "client_id", client, "username", user, "password", password))
                .get("access_token")
                .asText();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realmUrl() {
        return url() + "/realms/ordskifte";
    }

    String clientSecret() {
        return secrets.of("oidc-client");
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(7));
        }
    }
}
