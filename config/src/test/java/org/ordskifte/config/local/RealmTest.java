package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final JsonNode production = read(Resources.text("/keycloak/ordskifte-realm.json"));
    private final JsonNode demo = read(DemoRealm.json("http://localhost:8080", "secret"));

    @Test
    void production_has_no_accounts_and_one_client_for_the_portal_alone() {
        assertThat(production.has("users")).isFalse();
        assertThat(production.has("organizations")).isFalse();
        assertThat(production.get("clients")).hasSize(1);
    }

    @Test
    void the_portal_logs_in_by_code_with_pkce_and_nothing_else() {
        for (JsonNode realm : new JsonNode[] {production, demo}) {
            JsonNode portal = client(realm, "ordskifte-web");
            assertThat(portal.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(portal.get("publicClient").asBoolean()).isFalse();
            assertThat(portal.get("standardFlowEnabled").asBoolean()).isTrue();
            assertThat(portal.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(portal.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(portal.get("fullScopeAllowed").asBoolean()).isFalse();
        }
    }

    @Test
    void redirect_addresses_are_exact() {
        assertThat(client(production, "ordskifte-web").get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("${ORDSKIFTE_BASE_URL}/login/session");
        assertThat(client(demo, "ordskifte-web").get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:8080/login/session");
        assertThat(production.toString()).doesNotContain("/*");
    }

    @Test
    void guessing_passwords_is_stopped() {
        assertThat(production.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(demo.get("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void every_client_says_who_it_is_for_and_names_subject_and_organization() {
        for (JsonNode client : demo.get("clients")) {
            assertThat(client.get("defaultClientScopes"))
                    .extracting(JsonNode::asText)
                    .contains("basic", "organization", "ordskifte-audience");
        }
    }

    @Test
    void the_script_client_is_of_the_demo_only() {
        assertThat(client(production, "ordskifte-demo")).isNull();
        assertThat(client(demo, "ordskifte-demo")
                        .get("directAccessGrantsEnabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void demo_accounts_keep_their_ids_and_have_verified_addresses() {
        assertThat(DemoPeople.called("operator").subject()).isEqualTo("a0204395-e35d-3952-96a4-309bb6c6b687");
        assertThat(DemoPeople.called("vestfjord.secretariat").subject())
                .isEqualTo("4e8ccd6f-a398-3138-ae6a-30eecc212cfc");
        assertThat(demo.get("users")).hasSize(39).allSatisfy(account -> {
            assertThat(account.get("emailVerified").asBoolean()).isTrue();
            assertThat(account.get("email").asText())
                    .isEqualTo(account.get("username").asText() + "@demo.ordskifte.example");
        });
    }

    @Test
    void each_tenant_is_an_organization_of_its_people() {
        assertThat(demo.get("organizations")).hasSize(5).allSatisfy(organization -> assertThat(
                        organization.get("members"))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.get("username").asText())
                        .startsWith(organization.get("alias").asText() + ".")));
    }

    @Test
    void every_client_hears_from_the_directory_in_which_units_somebody_works() {
        for (JsonNode client : demo.get("clients")) {
            assertThat(client.get("defaultClientScopes"))
                    .extracting(JsonNode::asText)
                    .contains("units");
        }
        assertThat(production.has("groups")).isFalse();
        assertThat(demo.get("groups"))
                .extracting(one -> one.get("name").asText())
                .containsExactly("Borgerservice");
    }

    private static JsonNode client(JsonNode realm, String id) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(id)) {
                return client;
            }
        }
        return null;
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
