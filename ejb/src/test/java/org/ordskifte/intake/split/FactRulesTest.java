package org.ordskifte.intake.split;

import static org.ordskifte.intake.NumberedText.BODY;
import static org.ordskifte.intake.split.RuleTrial.proves;

import org.junit.jupiter.api.Test;

/** What a text says of itself. */
class FactRulesTest {

    @Test
    void labels_are_facts() {
        proves(
                Rule.LABELS_ARE_FACTS,
                "Kodeks for samarbejde\n\nSagsnummer: 12/2024\n" + BODY,
                "fact caseNumber = 12/2024");
    }

    @Test
    void the_text_tells_facts() {
        proves(
                Rule.THE_TEXT_TELLS_FACTS,
                "Kodeks for samarbejde\n" + BODY
                        + "\n4. Spørgsmål\n\nSkriv til os på sekretariat@example.org, hvis du har spørgsmål.\n",
                "fact contactEmail = sekretariat@example.org");
    }

    @Test
    void the_authority_named_most_is_the_issuer() {
        proves(
                Rule.THE_AUTHORITY_NAMED_MOST_IS_THE_ISSUER,
                "Kodeks for samarbejde\n" + BODY.replace("kommunen", "Elvestad kommune"),
                "fact issuer = Elvestad kommune");
    }

    @Test
    void a_title_names_the_kind() {
        proves(Rule.A_TITLE_NAMES_THE_KIND, "Kodeks for samarbejde\n" + BODY, "fact documentType = kodeks");
    }

    @Test
    void a_title_says_whom_it_is_for() {
        proves(
                Rule.A_TITLE_SAYS_WHOM_IT_IS_FOR,
                "Retningslinjer for medarbejdere og ledere\n" + BODY,
                "fact appliesTo = medarbejdere og ledere");
    }
}
