package org.ordskifte.config.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The production realm with what only a demo may have: people whose password is their user name, their organizations,
 * and a client that gets tokens for scripts.
 */
final class DemoRealm {
    static final String SCRIPT_CLIENT = "ordskifte-demo";
    private static final List<String> SCOPES =
            List.of("basic", "profile", "email", "organization", "units", "ordskifte-audience");
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoRealm() {}

    /** @param baseUrl where the portal will stand, without a slash at the end */
    static String json(String baseUrl, String clientSecret) {
        try {
            ObjectNode realm = (ObjectNode) JSON.readTree(Resources.text("/keycloak/ordskifte-realm.json")
                    .replace("${ORDSKIFTE_BASE_URL}", baseUrl)
                    .replace("${ORDSKIFTE_OIDC_CLIENT_SECRET}", clientSecret));
            realm.remove("passwordPolicy");
            realm.withArray("clients").add(scriptClient());
            DemoPeople.DIRECTORY_UNITS
                    .values()
                    .forEach(name -> realm.withArray("groups").addObject().put("name", name));
            DemoPeople.all().forEach(person -> realm.withArray("users").add(account(person)));
            DemoPeople.TENANTS.forEach(
                    (slug, name) -> realm.withArray("organizations").add(organization(slug, name)));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new StackFailure("The realm file is no JSON", e);
        }
    }

    private static ObjectNode scriptClient() {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", SCRIPT_CLIENT)
                .put("name", "Ordskifte demo scripts")
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("serviceAccountsEnabled", false)
                .put("fullScopeAllowed", false);
        SCOPES.forEach(client.withArray("defaultClientScopes")::add);
        client.putArray("optionalClientScopes");
        return client;
    }

    private static ObjectNode account(DemoPerson person) {
        ObjectNode account = JSON.createObjectNode()
                .put("id", person.subject())
                .put("username", person.userName())
                .put("enabled", true)
                .put("email", person.email())
                .put("emailVerified", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        String unit = DemoPeople.DIRECTORY_UNITS.get(person.userName());
        if (unit != null) {
            account.putArray("groups").add("/" + unit);
        }
        account.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", person.userName())
                .put("temporary", false);
        return account;
    }

    private static ObjectNode organization(String slug, String name) {
        ObjectNode organization =
                JSON.createObjectNode().put("name", name).put("alias", slug).put("enabled", true);
        organization
                .putArray("domains")
                .addObject()
                .put("name", slug + ".ordskifte.example")
                .put("verified", true);
        ArrayNode members = organization.putArray("members");
        DemoPeople.all().stream().filter(person -> slug.equals(person.tenant())).forEach(person -> members.addObject()
                .put("username", person.userName())
                .put("membershipType", "UNMANAGED"));
        return organization;
    }
}
