package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of several who create the same at one instant one gets through, and to the others it is said why not. */
@ExtendWith(Portal.class)
class CollisionIT {

    private static final int RIVALS = 6;
    private static final int TURNS = 3;

    static Stream<Arguments> whatHasAnAddress() {
        return Stream.of(
                Arguments.of(
                        "/tenants",
                        Map.of(
                                "name", "Prøvekommune",
                                "country", "DK",
                                "languages", List.of("da"),
                                "timeZone", "Europe/Copenhagen")),
                Arguments.of(
                        TENANT + "/documents",
                        Map.of("title", "Kodeks", "kind", "code", "language", "da", "access", "EMPLOYEES")),
                Arguments.of(TENANT + "/committees", Map.of("name", "Udvalg")),
                Arguments.of(TENANT + "/units", Map.of("name", "Enhed")),
                Arguments.of(
                        TENANT + "/consultations",
                        Map.of("title", "Høring", "audience", "INVITED", "deadline", "2199-01-08T12:00:00+01:00")));
    }

    @ParameterizedTest
    @MethodSource("whatHasAnAddress")
    void an_address_is_given_once(String place, Map<String, Object> body) {
        Visitor somebody = place.equals("/tenants") ? Visitor.called("operator") : SECRETARIAT;
        for (int turn = 0; turn < TURNS; turn++) {
            Map<String, Object> same = new java.util.HashMap<>(body);
            same.put("slug", ConsultationFixture.fresh("ens"));
            Supplier<Answer> create = () -> somebody.post(place, same);
            List<Answer> answers = Rivals.atOnce(Collections.nCopies(RIVALS, create));
            assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
            answers.stream().filter(one -> one.status() != 201).forEach(one -> one.isRefused(409, "slug-taken"));
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_is_begun_once(Map<String, Object> body) {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        List<Answer> answers = Rivals.atOnce(Collections.nCopies(
                RIVALS, (Supplier<Answer>) () -> SECRETARIAT.post(text.document() + "/versions", body)));
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        answers.stream().filter(one -> one.status() != 201).forEach(one -> one.isRefused(409, "draft-exists"));
    }

    static Stream<Map<String, Object>> drafts() {
        return Stream.of(Map.of("basedOn", 1), Map.of("correctionOf", 1));
    }

    /** The database knows no reason of its own for refusing a person twice; both are told the same as if one had come first. */
    @ParameterizedTest
    @MethodSource("invitations")
    void somebody_new_is_invited_by_many_at_once_without_a_fault(String place, Map<String, Object> body) {
        Map<String, Object> same = new java.util.HashMap<>(body);
        same.put("email", ConsultationFixture.fresh("ny") + "@vestfjord.example");
        List<Answer> answers =
                Rivals.atOnce(Collections.nCopies(RIVALS, (Supplier<Answer>) () -> SECRETARIAT.post(place, same)));
        assertThat(answers).anyMatch(one -> one.status() == 201);
        assertThat(answers).allMatch(one -> List.of(201, 409, 412).contains(one.status()));
    }

    static Stream<Arguments> invitations() {
        String committee = CommitteeLifeIT.address(CommitteeLifeIT.founded(null));
        return Stream.of(
                Arguments.of(TENANT + "/members", Map.of("name", "Ny", "bundles", List.of("AUDITOR"))),
                Arguments.of(UnitFixture.founded().address() + "/members", Map.of("name", "Ny", "manager", false)),
                Arguments.of(committee + "/seats", Map.of("name", "Ny", "seat", "MEMBER", "side", "EMPLOYEE")));
    }
}
