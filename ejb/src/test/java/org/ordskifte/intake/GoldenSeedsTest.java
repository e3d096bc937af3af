package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.intake.Seeds.Seed;
import org.ordskifte.intake.outline.LedgerLine;

/** Every statement of golden.json about the five real documents, read through the preview's JSON as the outside gets it. */
class GoldenSeedsTest {

    private static final Map<String, String> PARTS = Map.of("kodeks", "main", "strategy", "attachment-1");

    static Stream<Seed> seeds() throws IOException {
        return Seeds.all().stream();
    }

    /** A clause of the preview with its place in the tree. */
    private record Placed(String part, String path, JsonNode clause) {}

    private static List<Placed> placed(JsonNode outline) {
        List<Placed> result = new ArrayList<>();
        outline.get("parts").forEach(part -> place(part.get("id").asText(), "", part.get("clauses"), result));
        return result;
    }

    private static void place(String part, String parent, JsonNode clauses, List<Placed> result) {
        for (int i = 0; i < clauses.size(); i++) {
            String path = parent + (i + 1);
            result.add(new Placed(part, path, clauses.get(i)));
            place(part, path + ".", clauses.get(i).get("children"), result);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void language_title_and_parts_are_found(Seed seed) {
        JsonNode outline = seed.json();
        assertThat(outline.get("language")).isEqualTo(seed.golden().get("language"));
        assertThat(outline.get("title")).isEqualTo(seed.golden().get("title"));
        if (seed.golden().has("parts")) {
            assertThat(list(outline.get("parts"), "title"))
                    .isEqualTo(list(seed.golden().get("parts"), "title"));
            assertThat(list(outline.get("parts"), "role")).containsExactly("LETTER", "MAIN", "ATTACHMENT");
            assertThat(list(outline.get("parts"), "inConsultation")).containsExactly("false", "true", "true");
        } else {
            assertThat(list(outline.get("parts"), "id")).containsExactly("main");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void opening_a_clause_for_editing_changes_nothing(Seed seed) {
        Reopened.holds(seed.outline());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_clause_is_where_and_what_it_should_be(Seed seed) {
        List<Placed> read = placed(seed.json());
        JsonNode golden = seed.golden().get("clauses");
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(read.stream()
                        .map(each -> each.part() + " " + each.path() + " "
                                + each.clause().path("heading").asText())
                        .toList())
                .isEqualTo(StreamSupport.stream(golden.spliterator(), false)
                        .map(each -> part(each) + " " + each.get("path").asText() + " "
                                + each.path("heading").asText())
                        .toList());
        for (int i = 0; i < Math.min(read.size(), golden.size()); i++) {
            compare(soft, golden.get(i), read.get(i).clause(), seed);
        }
        soft.assertAll();
    }

    private static String part(JsonNode golden) {
        return PARTS.getOrDefault(
                golden.get("part").asText(), golden.get("part").asText());
    }

    private static void compare(SoftAssertions soft, JsonNode golden, JsonNode clause, Seed seed) {
        String at = golden.get("n") + " " + golden.get("heading");
        String text = clause.get("text").asText();
        soft.assertThat(clause.get("label")).as(at).isEqualTo(golden.get("label"));
        soft.assertThat(clause.get("level")).as(at).isEqualTo(golden.get("level"));
        soft.assertThat(clause.get("kind").asText()).as(at).isEqualTo(kind(golden));
        soft.assertThat(words(text))
                .as(at + " words")
                .isEqualTo(golden.get("words").asInt());
        soft.assertThat(paragraphs(clause))
                .as(at + " paragraphs")
                .isEqualTo(golden.get("paragraphs").asInt());
        soft.assertThat(items(clause))
                .as(at + " items")
                .isEqualTo(golden.get("items").asInt());
        if (!golden.get("first_words").isNull()) {
            soft.assertThat(text).as(at).startsWith(golden.get("first_words").asText());
            soft.assertThat(text.replace('\n', ' '))
                    .as(at)
                    .endsWith(golden.get("last_words").asText());
        }
        if (golden.has("terms")) {
            soft.assertThat(clause.get("blocks").findValuesAsText("term"))
                    .as(at)
                    .isEqualTo(list(golden.get("terms")));
        }
        soft.assertThat(clause.get("motto").asText("null"))
                .as(at)
                .isEqualTo(golden.path("motto").asText("null"));
        Map<String, List<String>> tags = new LinkedHashMap<>();
        golden.path("tags")
                .forEach(each -> tags.put(
                        start(seed.lines().get(each.get("paragraph_line").asInt() - 1)), list(each.get("tags"))));
        Map<String, List<String>> read = new LinkedHashMap<>();
        clause.get("blocks").forEach(block -> {
            if (block.has("tags")) {
                read.put(start(block.get("text").asText()), list(block.get("tags")));
            }
        });
        soft.assertThat(read).as(at + " tags").isEqualTo(tags);
        soft.assertThat(list(clause.get("tags")))
                .as(at)
                .isEqualTo(
                        tags.values().stream().flatMap(List::stream).distinct().toList());
    }

    private static String start(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }

    private static String kind(JsonNode golden) {
        return golden.get("words").asInt() == 0
                ? "CONTAINER"
                : golden.get("kind").asText().toUpperCase();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.trim().split("\\s+").length;
    }

    private static int paragraphs(JsonNode clause) {
        return of(clause, "paragraph").size()
                + of(clause, "definitions").stream()
                        .mapToInt(each -> each.get("definitions").size())
                        .sum();
    }

    private static int items(JsonNode clause) {
        return of(clause, "list").stream()
                        .mapToInt(each -> each.get("items").size())
                        .sum()
                + of(clause, "definitions").stream()
                        .mapToInt(each -> each.get("definitions").size())
                        .sum();
    }

    private static List<JsonNode> of(JsonNode clause, String type) {
        return StreamSupport.stream(clause.get("blocks").spliterator(), false)
                .filter(block -> block.get("type").asText().equals(type))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_line_that_is_not_blank_is_accounted_for_exactly_once(Seed seed) {
        List<Integer> claimed =
                seed.outline().ledger().stream().map(LedgerLine::line).toList();
        List<Integer> printed = IntStream.rangeClosed(1, seed.lines().size())
                .filter(number ->
                        !seed.lines().get(number - 1).replace('\u00A0', ' ').isBlank())
                .boxed()
                .toList();
        assertThat(claimed).isEqualTo(printed);
        assertThat(claimed)
                .hasSize(seed.golden().get("counts").get("nonblank_lines").asInt());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_no_clause_is_in_the_ledger_as_something_else(Seed seed) {
        Set<Integer> golden = new TreeSet<>();
        seed.golden().get("not_clauses").forEach(each -> {
            for (String range : each.get("lines").asText().split(",")) {
                String[] ends = range.split("-");
                IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                        .filter(number -> !seed.lines().get(number - 1).isBlank())
                        .forEach(golden::add);
            }
        });
        Set<Integer> read = new TreeSet<>();
        seed.outline().ledger().stream()
                .filter(line -> line.as() != LedgerLine.As.CLAUSE && line.as() != LedgerLine.As.HEADING)
                .forEach(line -> read.add(line.line()));
        assertThat(read).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_expected_warnings_are_given_and_no_others(Seed seed) {
        List<String> expected = list(seed.golden().get("expected_warnings"), "code");
        JsonNode warnings = seed.json().get("warnings");
        assertThat(list(warnings, "code")).containsExactlyInAnyOrderElementsOf(expected);
        seed.golden().get("expected_warnings").forEach(golden -> {
            JsonNode details = StreamSupport.stream(warnings.spliterator(), false)
                    .filter(each -> each.get("code").equals(golden.get("code")))
                    .findFirst()
                    .orElseThrow()
                    .get("details");
            Map.of(
                            "count",
                            "count",
                            "clause",
                            "clause",
                            "toc",
                            "toc",
                            "body",
                            "body",
                            "edit_distance",
                            "editDistance",
                            "lines",
                            "lines",
                            "values",
                            "values",
                            "differing_items",
                            "differingItems",
                            "of",
                            "of")
                    .forEach((from, to) -> {
                        if (golden.has(from)) {
                            assertThat(details.get(to)).as(golden + " " + to).isEqualTo(golden.get(from));
                        }
                    });
            for (String same : List.of("suggest", "text", "pairs")) {
                if (golden.has(same)) {
                    assertThat(details.get(same)).isEqualTo(golden.get(same));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_the_text_says_about_itself_is_read_and_what_it_leaves_out_is_absent(Seed seed) {
        JsonNode metadata = seed.json().get("metadata");
        SoftAssertions soft = new SoftAssertions();
        seed.golden().get("metadata").properties().forEach(golden -> {
            String key = golden.getKey();
            JsonNode value = golden.getValue();
            switch (key) {
                case "decision_line",
                        "field_document_type",
                        "hearing_on",
                        "consultation_deadline_zone",
                        "consultation_deadline_utc",
                        "followup_meeting_date",
                        "approval_by" -> {}
                case "consultation_deadline" ->
                    soft.assertThat(value(metadata, "consultationDeadline")).isEqualTo(value.asText() + ":00+01:00");
                case "followup_meeting", "approval_expected" ->
                    soft.assertThat(metadata.at("/followUps/value").toString())
                            .isEqualTo(
                                    "[{\"name\":\"Regions-MEDudvalget\",\"date\":\"2017-02-06\"},{\"name\":\"regionsrådet\",\"when\":\"foråret 2017\"}]");
                case "value_tags" ->
                    soft.assertThat(list(metadata.at("/valueTags/value"))).isEqualTo(list(value));
                default -> {
                    if (key.startsWith("parts.")) {
                        String name = camel(key.substring(key.lastIndexOf('.') + 1));
                        soft.assertThat(value(seed.json().at("/parts/2/metadata"), name))
                                .as(key)
                                .isEqualTo(value.asText());
                    } else {
                        String name = Map.of(
                                        "document_type_text",
                                        "documentType",
                                        "information_security_class",
                                        "securityClass")
                                .getOrDefault(key, camel(key));
                        soft.assertThat(metadata.has(name)).as(name).isTrue();
                        soft.assertThat(value(metadata, name))
                                .as(name)
                                .isEqualTo(value.isNull() ? null : value.asText());
                    }
                }
            }
        });
        if (seed.golden().has("subtitle")) {
            soft.assertThat(value(metadata, "subtitle"))
                    .isEqualTo(seed.golden().get("subtitle").asText());
        }
        soft.assertAll();
    }

    private static String value(JsonNode metadata, String key) {
        JsonNode value = metadata.path(key).path("value");
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    private static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("_")) {
            out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void odd_spellings_stay_as_printed(Seed seed) {
        String all = seed.json().get("parts").toString();
        seed.golden().get("keep_verbatim").forEach(words -> assertThat(all).contains(words.asText()));
        if (seed.golden().has("summary_table")) {
            JsonNode summary = seed.json().at("/parts/1/summary");
            assertThat(list(summary.get("header"))).isEqualTo(list(seed.golden().at("/summary_table/columns")));
        }
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> list(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }
}
