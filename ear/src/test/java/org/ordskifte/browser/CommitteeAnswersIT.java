package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;
import org.ordskifte.it.PortalClock;

/** A committee writes together, approves what it wrote, hands it in and keeps a receipt that anybody can verify. */
@ExtendWith({Portal.class, Chromium.class})
class CommitteeAnswersIT {

    private static final String SUPPORT = "Vi støtter reglerne, når de kan læses på en telefon.";
    private static final String REMARK = "Fem dage er for lidt i ferien.";

    @Test
    void a_member_writes_chair_and_vice_chair_approve_the_chair_hands_in_and_anybody_verifies() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String answer;
        try (Visit member = Chromium.signedIn("vestfjord.lmu-hr.member", EveryPage.OFFICE, 1280)) {
            answer = writes(member, round);
            writesAtTheSameTime(member, answer);
        }
        try (Visit chair = Chromium.signedIn("vestfjord.lmu-hr.chair", EveryPage.OFFICE, 1280)) {
            approves(chair, answer);
            chair.sees("Næstformandens godkendelse mangler.");
            try (Visit member = Chromium.signedIn("vestfjord.lmu-hr.member", EveryPage.OFFICE, 1280)) {
                member.page().navigate(answer);
                member.type("Svar", SUPPORT + " Tak.").press("Gem udkastet").sees("Svaret er gemt.");
                member.sees("Formandens godkendelse mangler.").findsNoFault();
            }
            approves(chair, answer);
            try (Visit vice = Chromium.signedIn("vestfjord.lmu-hr.vice", EveryPage.OFFICE, 1280)) {
                approves(vice, answer);
            }
            handsIn(chair, answer);
            verifies(chair.page().locator(".receipt .number").innerText(), chair);
        }
    }

    @Test
    void a_second_after_the_deadline_the_draft_is_kept_and_can_be_offered_late() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        try (Visit secretary = Chromium.signedIn("vestfjord.lmu-nord.secretary", EveryPage.OFFICE, 1280)) {
            secretary.open(EveryPage.OFFICE + "/consultations/" + round.slug());
            secretary.press("Skriv et svar").type("Svar", "Gemt i tide.");
            secretary.press("Gem udkastet").sees("Svaret er gemt.");
            PortalClock.stoppedAt(round.deadline().minusSeconds(3), () -> {
                secretary.page().reload();
                assertThat(secretary.page().locator("#time-left").getAttribute("data-seconds"))
                        .isEqualTo("3");
                secretary.sees("Fristen er overskredet. Hent siden igen");
            });
            secretary.type("Svar", "Skrevet et sekund for sent.");
            PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
                secretary.press("Gem udkastet").sees("Fristen er udløbet.");
                assertThat(secretary.typed("Svar"))
                        .as("nothing typed is lost")
                        .isEqualTo("Skrevet et sekund for sent.");
                secretary.findsNoFault();
                secretary
                        .follow("Send som for sent indkommet")
                        .sees("for sent indkommet")
                        .sees("Gemt i tide.");
                secretary.findsNoFault();
                secretary.type("Hvorfor kommer svaret nu", "Mødet blev flyttet.");
                secretary
                        .press("Send som for sent indkommet")
                        .sees("Svaret er modtaget")
                        .sees("For sent indkommet");
                secretary.findsNoFault();
            });
        }
    }

    @Test
    void a_remark_is_written_with_the_keyboard_alone() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        try (Visit member = Chromium.signedIn("vestfjord.lmu-nord.member", EveryPage.OFFICE, 1280)) {
            member.open(EveryPage.OFFICE + "/consultations/" + round.slug());
            member.tabTo("Skriv et svar").keys("Enter").sees("Udkast");
            member.page().waitForLoadState();
            member.tabTo("Støtter").keys("ArrowDown");
            member.tabTo("Tilføj en bemærkning til 2").keys("Enter");
            member.page().waitForFunction("() => document.activeElement.matches('.remark textarea')");
            member.page().keyboard().type(REMARK);
            member.tabTo("Gem udkastet").keys("Enter").sees("Svaret er gemt.");
            assertThat(member.page().locator(".remark textarea").first().inputValue())
                    .isEqualTo(REMARK);
        }
    }

    private static String writes(Visit member, ConsultationFixture round) {
        member.open(EveryPage.OFFICE + "/consultations/" + round.slug()).findsNoFault();
        member.press("Skriv et svar").sees("Udkast, intet skrevet endnu.").findsNoFault();
        member.tick("Støtter med bemærkninger").type("Svar", SUPPORT);
        member.press("Tilføj en bemærkning til 3").findsNoFault();
        member.page().locator(".remark select").first().selectOption("AMENDMENT");
        member.page().locator(".remark textarea").nth(0).fill(REMARK);
        member.page().locator(".remark textarea").nth(1).fill("Vi svarer på ti dage.");
        member.press("Tilføj en bemærkning til 1");
        assertThat(member.typed("Svar")).as("adding a remark loses nothing").isEqualTo(SUPPORT);
        member.page().locator(".remark textarea").nth(0).fill("Skal slettes igen.");
        member.press("Slet bemærkningen til 1").sees("Bemærkningen er taget ud");
        member.press("Gem udkastet").sees("Svaret er gemt. Det er ikke sendt.").findsNoFault();
        assertThat(member.page().locator(".remark").count()).isEqualTo(1);
        return member.page().url();
    }

    private static void writesAtTheSameTime(Visit member, String answer) {
        try (Visit other = Chromium.signedIn("vestfjord.lmu-hr.secretary", EveryPage.OFFICE, 1280)) {
            other.page().navigate(answer);
            other.type("Svar", "En andens ord.").press("Gem udkastet").sees("Svaret er gemt.");
        }
        String mine = SUPPORT + " Også på papir.";
        member.type("Svar", mine).press("Gem udkastet").sees("En andens ord.");
        assertThat(member.typed("Svar")).as("nothing typed is lost").isEqualTo(mine);
        member.findsNoFault();
        member.press("Gem udkastet").sees("Svaret er gemt.");
        assertThat(member.typed("Svar")).isEqualTo(mine);
    }

    private static void approves(Visit seat, String answer) {
        seat.page().navigate(answer);
        seat.press("Gem, læs og godkend").sees(SUPPORT).findsNoFault();
        seat.press("Godkend svaret").sees("Du har godkendt svaret.").findsNoFault();
    }

    private static void handsIn(Visit chair, String answer) {
        chair.page().navigate(answer);
        chair.findsNoFault();
        chair.follow("Send svaret …").sees("I får en kvittering").findsNoFault();
        chair.press("Send svaret nu").sees("Svaret er modtaget").findsNoFault();
        assertThat(chair.text()).contains("Lokal-MED-udvalget for HR", "Formand", "Næstformand");
    }

    private static void verifies(String number, Visit chair) {
        String hash = chair.page().locator(".receipt .mono").first().innerText();
        try (Visit citizen = Chromium.visit(360)) {
            citizen.open("/receipts/" + number).findsNoFault();
            assertThat(citizen.typed("Kvitteringsnummer")).isEqualTo(number);
            String wrong = (hash.startsWith("0") ? "1" : "0") + hash.substring(1);
            citizen.type("Kontroltal", wrong).press("Kontrollér");
            citizen.sees("Nummer og kontroltal svarer ikke til en kvittering her");
            citizen.doesNotSee("Lokal-MED-udvalget for HR").findsNoFault();
            citizen.type("Kontroltal", hash).press("Kontrollér");
            citizen.sees("Kvitteringen er ægte")
                    .sees("Lokal-MED-udvalget for HR")
                    .findsNoFault();
        }
    }
}
