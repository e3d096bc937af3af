package org.ordskifte.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.ordskifte.config.local.DemoPeople;

class ManifestTest {

    /** Small words that only one of the languages has. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "da", List.of("af", "bliver", "hvad", "efter", "gælder"),
            "sv", List.of("och", "inte", "är"),
            "nb", List.of("av", "blir", "hva", "etter", "gjelder", "gjør", "å"));

    private final Manifest manifest = Manifest.read();

    @Test
    void the_authorities_stand_in_the_promised_order() {
        assertThat(manifest.authorities())
                .extracting(Authority::slug)
                .containsExactly("vestfjord", "skargard", "ostkust", "almstad", "elvestad")
                .containsExactlyElementsOf(DemoPeople.TENANTS.keySet());
        assertThat(manifest.authorities())
                .extracting(Authority::name)
                .containsExactlyElementsOf(DemoPeople.TENANTS.values());
    }

    @Test
    void every_file_is_there_and_every_date_in_it_is_known() {
        for (Authority authority : manifest.authorities()) {
            for (Authority.Text text : authority.documents()) {
                text.versions().forEach(version -> assertThat(Manifest.text(version.file()))
                        .isNotBlank());
            }
            for (Round round : authority.rounds()) {
                RoundDates dates = new RoundDates(authority, round, LocalDate.of(2026, 11, 21));
                for (String file : filesOf(round)) {
                    assertThat(dates.fill(Manifest.text(file))).as(file).doesNotContain("{{");
                }
            }
        }
    }

    @Test
    void a_clause_that_continues_another_stands_in_both_versions() {
        for (Authority.Text text : manifest.authorities().stream()
                .flatMap(one -> one.documents().stream())
                .toList()) {
            for (int i = 0; i < text.versions().size(); i++) {
                Authority.Adopted version = text.versions().get(i);
                assertThat(version.continues().isEmpty() || i > 0).isTrue();
                for (Map.Entry<String, String> pair : version.continues().entrySet()) {
                    assertThat(Manifest.text(version.file())).containsPattern("\n" + pair.getKey() + "\\.? ");
                    assertThat(Manifest.text(text.versions().get(i - 1).file()))
                            .containsPattern("\n" + pair.getValue() + "\\.? ");
                }
            }
        }
        assertThat(manifest.authorities())
                .flatExtracting(Authority::documents)
                .flatExtracting(Authority.Text::versions)
                .extracting(Authority.Adopted::continues)
                .anyMatch(pairs -> !pairs.isEmpty());
    }

    @Test
    void a_text_speaks_the_language_of_its_authority() {
        for (Authority authority : manifest.authorities()) {
            String language = authority.languages().get(0);
            assertThat(authority.documents()).allMatch(text -> text.language().equals(language));
            for (String file : filesOf(authority)) {
                List<String> words = words(Manifest.text(file));
                long own = words.stream().filter(WORDS.get(language)::contains).count();
                WORDS.keySet().stream().filter(other -> !other.equals(language)).forEach(other -> assertThat(own)
                        .as(file + " rather " + language + " than " + other)
                        .isGreaterThan(words.stream()
                                .filter(WORDS.get(other)::contains)
                                .count()));
            }
        }
    }

    @Test
    void committees_stand_below_committees_named_before_them_and_seats_belong_to_demo_people() {
        for (Authority authority : manifest.authorities()) {
            Set<String> known = new TreeSet<>();
            for (Authority.Committee committee : authority.committees()) {
                assertThat(committee.parent() == null || known.contains(committee.parent()))
                        .as(committee.slug())
                        .isTrue();
                known.add(committee.slug());
                for (Authority.Seat seat : committee.seats()) {
                    assertThat(seat.user() == null).isNotEqualTo(seat.email() == null);
                    if (seat.user() != null) {
                        assertThatCode(() -> DemoPeople.called(seat.user())).doesNotThrowAnyException();
                    }
                }
            }
            assertThatCode(() -> DemoPeople.called(authority.secretariat())).doesNotThrowAnyException();
        }
    }

    @Test
    void every_committee_of_vestfjord_has_its_four_demo_seats() {
        Authority vestfjord = manifest.authorities().get(0);
        assertThat(vestfjord.committees())
                .extracting(Authority.Committee::slug)
                .containsExactlyElementsOf(DemoPeople.COMMITTEES.keySet());
        assertThat(vestfjord.committees()).allSatisfy(committee -> assertThat(committee.seats())
                .extracting(Authority.Seat::user, Authority.Seat::seat, Authority.Seat::side)
                .containsExactly(
                        seat(committee, "chair", "CHAIR", "MANAGEMENT"),
                        seat(committee, "vice", "VICE_CHAIR", "EMPLOYEE"),
                        seat(committee, "member", "MEMBER", "EMPLOYEE"),
                        seat(committee, "secretary", "SECRETARY", null)));
    }

    @Test
    void rounds_ask_about_known_documents_and_known_committees() {
        for (Authority authority : manifest.authorities()) {
            Set<String> committees = authority.committees().stream()
                    .map(Authority.Committee::slug)
                    .collect(Collectors.toSet());
            for (Round round : authority.rounds()) {
                round.material().documents().keySet().forEach(document -> assertThat(authority.document(document))
                        .isNotNull());
                for (JsonNode consultee : round.consultees()) {
                    assertThat(consultee.has("email")
                                    || committees.contains(
                                            consultee.path("committee").asText()))
                            .as(consultee.toString())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void answers_come_from_asked_committees_and_name_clauses_of_the_material() {
        for (Authority authority : manifest.authorities()) {
            for (Round round : authority.rounds()) {
                Set<String> asked = round.consultees().stream()
                        .map(one -> one.path("committee").asText())
                        .collect(Collectors.toSet());
                for (Round.Answer answer : round.answers()) {
                    assertThat(asked).contains(answer.committee());
                    assertThat(answer.days())
                            .isBetween(round.opens().days(), round.deadline().days());
                    assertThat(answer.approvers()).allMatch(user -> user.contains("." + answer.committee() + "."));
                    for (Round.Remark remark : answer.remarks()) {
                        assertThat(round.material().documents()).containsKey(remark.document());
                        assertThat(Manifest.text(round.material().file()).lines())
                                .anyMatch(line ->
                                        line.equals(remark.clause()) || line.matches(remark.clause() + "\\.? .*"));
                    }
                }
            }
        }
    }

    @Test
    void a_round_that_has_ended_gives_every_remark_an_outcome() {
        List<Round> ended = manifest.authorities().stream()
                .flatMap(authority -> authority.rounds().stream())
                .filter(round -> round.ending().isPresent())
                .toList();
        assertThat(ended).isNotEmpty();
        assertThat(ended)
                .flatExtracting(Round::answers)
                .flatExtracting(Round.Answer::remarks)
                .isNotEmpty()
                .allMatch(remark -> remark.outcome() != null);
    }

    private static Tuple seat(Authority.Committee committee, String name, String seat, String side) {
        return tuple("vestfjord." + committee.slug() + "." + name, seat, side);
    }

    static List<String> filesOf(Round round) {
        return Stream.concat(Stream.of(round.material().file()), round.letterFile().stream())
                .toList();
    }

    static List<String> filesOf(Authority authority) {
        List<String> files = new ArrayList<>();
        authority.documents().forEach(text -> text.versions().forEach(version -> files.add(version.file())));
        authority.rounds().forEach(round -> files.addAll(filesOf(round)));
        return files;
    }

    static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
