package org.ordskifte.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentFixture;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.VersionFixture;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantFixture;

class LegislationTest {

    private static final LocalDate ADOPTED = LocalDate.of(2024, 3, 1);

    @Test
    void a_text_is_described_with_its_files_and_its_parts() throws Exception {
        JsonNode said = Json.mapper()
                .readTree(legislation("Kodeks", VersionView.Standing.IN_FORCE).json());
        assertThat(said.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(said.get("@id").asText()).isEqualTo("https://koder.example.org/vestfjord/kodeks/v2");
        assertThat(said.get("exampleOfWork").get("@id").asText())
                .isEqualTo("https://koder.example.org/vestfjord/kodeks");
        assertThat(said.get("legislationDate").asText()).isEqualTo("2024-03-01");
        assertThat(said.has("temporalCoverage")).as("no first day is stated").isFalse();
        assertThat(said.get("legislationIdentifier").asText()).isEqualTo("kodeks");
        assertThat(said.get("legislationLegalForce").asText()).isEqualTo("InForce");
        assertThat(said.get("hasPart").get(0).get("name").asText()).isEqualTo("1 Gaver");
        assertThat(said.has("legislationPassedBy")).isFalse();
        assertThat(legislation("Kodeks", VersionView.Standing.SUPERSEDED).json())
                .contains("\"NotInForce\"");
    }

    @Test
    void no_word_of_a_text_ends_the_element_it_stands_in() throws Exception {
        String json = legislation("</script><b>", VersionView.Standing.IN_FORCE).json();
        assertThat(json).doesNotContain("<");
        assertThat(Json.mapper().readTree(json).get("name").asText()).isEqualTo("</script><b>");
    }

    @Test
    void what_is_not_known_is_not_stated() {
        List<Legislation.Statement> said =
                legislation("Kodeks", VersionView.Standing.IN_FORCE).ofExpression();
        assertThat(said)
                .contains(new Legislation.Statement("eli:title", "Kodeks", null))
                .noneMatch(one -> one.property().equals("eli:first_date_entry_in_force"))
                .allMatch(one -> one.isWords() != (one.resource() != null));
    }

    private static Legislation legislation(String title, VersionView.Standing standing) {
        DocumentHead document = DocumentFixture.code().titled(title).head();
        VersionHead version = VersionFixture.version(2)
                .titled(title)
                .adopted(ADOPTED)
                .published(null)
                .head();
        ClauseView clause = ClauseFixture.clause().saying();
        VersionView view = new VersionView(
                document, version, ADOPTED, standing, Optional.of(version), ADOPTED, List.of(version), List.of(clause));
        return Legislation.of(
                TenantFixture.vestfjord(), view, ClauseTree.grow(view.clauses()), "https://koder.example.org");
    }
}
