package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.OutlineClause;
import org.xml.sax.SAXException;

/** Against the schema of the standard itself. */
class AkomaNtosoTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schema = factory.newSchema(AkomaNtosoTest.class.getResource("/akn/akomantoso30.xsd"));
    }

    @Test
    void every_text_is_valid() {
        Editions.all().forEach(named -> assertThat(valid(AknWriter.write(named.edition())))
                .as(named.name())
                .isEmpty());
    }

    @Test
    void the_schema_is_awake() {
        String wrong = new String(AknWriter.write(Editions.everything()), StandardCharsets.UTF_8)
                .replaceFirst("<num>", "<number>")
                .replaceFirst("</num>", "</number>");
        assertThat(valid(wrong.getBytes(StandardCharsets.UTF_8))).contains("number");
    }

    @Test
    void the_work_the_version_and_the_file_have_their_own_names_dates_and_addresses() {
        String file = new String(
                AknWriter.write(Editions.edition(
                        "nb",
                        "Kodeks",
                        Map.of("adoptedOn", "2024-02-29", "validFrom", "2024-04-01", "validTo", "2028-02-28"),
                        List.of())),
                StandardCharsets.UTF_8);
        String work = "/akn/dk/statement/code/vestfjord/2019-05-01/kodeks";
        assertThat(file)
                .contains("<FRBRuri value=\"" + work + "\"/>")
                .contains("<FRBRthis value=\"" + work + "/!main\"/>")
                .contains("value=\"https://koder.example.org/vestfjord/kodeks\" name=\"address\"")
                .contains("<FRBRdate date=\"2019-05-01\" name=\"adoption\"/>")
                .contains("<FRBRuri value=\"" + work + "/nob@2024-02-29!v3\"/>")
                .contains("value=\"https://koder.example.org/vestfjord/kodeks/v3\" name=\"address\"")
                .contains("<FRBRdate date=\"2024-02-29\" name=\"adoption\"/>")
                .contains("<FRBRlanguage language=\"nob\"/>")
                .contains("<FRBRuri value=\"" + work + "/nob@2024-02-29!v3.xml\"/>")
                .contains(
                        "value=\"https://koder.example.org/api/v1/tenants/vestfjord/documents/kodeks/versions/3.xml\"")
                .contains("<eventRef eId=\"begins\" date=\"2024-04-01\"")
                .contains("<eventRef eId=\"ceases\" date=\"2028-02-29\"")
                .contains("<timeInterval start=\"#begins\" end=\"#ceases\" refersTo=\"#in-force\"/>");
        assertThat(valid(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_day_that_is_not_known_is_not_made_up() {
        String file = new String(
                AknWriter.write(Editions.edition("sv", "Kod", Map.of("validTo", "2028-03-31"), List.of())),
                StandardCharsets.UTF_8);
        assertThat(file)
                .contains("/swe@!v3\"/>")
                .contains("<timeInterval end=\"#ceases\" refersTo=\"#in-force\"/>")
                .contains("<FRBRdate date=\"0001-01-01\" name=\"not-stated\"/>");
        assertThat(valid(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
        String silent =
                new String(AknWriter.write(Editions.edition("sv", "Kod", Map.of(), List.of())), StandardCharsets.UTF_8);
        assertThat(silent).doesNotContain("temporalData").doesNotContain("lifecycle");
        assertThat(valid(silent.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_file_from_elsewhere_is_read_by_its_hierarchy() {
        String foreign =
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><meta>"
                        + "<identification source=\"#x\"><FRBRExpression><FRBRlanguage language=\"nob\"/></FRBRExpression>"
                        + "</identification></meta><preface><p><docTitle>Reglement\n  for gaver</docTitle></p></preface><body>"
                        + "<chapter eId=\"chp_1\"><num>Kapittel 1.</num><heading>Formål</heading>"
                        + "<section eId=\"sec_1\"><num>§ 1.</num><heading>Hva det\n gjelder</heading><content>"
                        + "<p>Reglementet gjelder <b>alle</b>\n ansatte.</p><blockList eId=\"l\"><listIntroduction>Det betyr:"
                        + "</listIntroduction><item><num>a)</num><p>ledere</p></item></blockList></content></section>"
                        + "</chapter></body></act></akomaNtoso>";
        var outline = Intake.read("lov.xml", foreign.getBytes(StandardCharsets.UTF_8), null);
        assertThat(outline.language()).isEqualTo("nb");
        assertThat(outline.title()).isEqualTo("Reglement for gaver");
        OutlineClause chapter = outline.parts().get(0).clauses().get(0);
        assertThat(chapter.label()).isEqualTo("Kapittel 1");
        OutlineClause section = chapter.children().get(0);
        assertThat(List.of(section.label(), section.heading())).containsExactly("§ 1", "Hva det gjelder");
        assertThat(section.text()).isEqualTo("Reglementet gjelder alle ansatte.\n\nDet betyr:\n\na) ledere");
    }

    @Test
    void a_file_that_reaches_outside_is_not_read_as_one() {
        String hostile = "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"x\"><mainBody>"
                + "<p>&x;</p></mainBody></doc></akomaNtoso>";
        assertThatThrownBy(() -> Intake.read("lov.xml", hostile.getBytes(StandardCharsets.UTF_8), null))
                .hasMessageContaining("unsupported-file");
    }

    private static String valid(byte[] file) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
            return "";
        } catch (SAXException | IOException e) {
            return e.getMessage();
        }
    }
}
