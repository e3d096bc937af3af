package org.ordskifte.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.VersionState;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.OutlinePart;

/** Texts as they would go to print: the real ones, those of the demo, look-alikes, and one that holds everything. */
final class Editions {

    private static final Path DEMO = Path.of("../config/src/main/resources/demo");
    private static final Path LOOK_ALIKES = Path.of("src/test/resources/intake");
    private static final Path SEEDS = Path.of(System.getProperty("seeds", "../../shared/seeds"));

    private Editions() {}

    /** @param name the file and the part it was made of */
    record Named(String name, Edition edition) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> all() {
        List<Named> all = new ArrayList<>(of(DEMO, LOOK_ALIKES, SEEDS));
        all.add(new Named("everything", everything()));
        all.add(new Named("notes", notes()));
        return all;
    }

    /** The main texts of the demo and the real ones. */
    static List<Named> published() {
        return of(DEMO, SEEDS).stream()
                .filter(named -> named.name().endsWith(" main"))
                .toList();
    }

    private static List<Named> of(Path... folders) {
        if (System.getenv("CI") != null && !Files.isDirectory(SEEDS)) {
            throw new IllegalStateException("the seeds must lie in " + SEEDS + " when CI is set (-Dseeds=DIR)");
        }
        return Stream.of(folders)
                .filter(Files::isDirectory)
                .flatMap(Editions::texts)
                .flatMap(file -> of(file).stream())
                .toList();
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Named> of(Path file) {
        try {
            Outline outline = Intake.read(file.getFileName().toString(), Files.readAllBytes(file), null);
            return outline.parts().stream()
                    .filter(part -> !part.clauses().isEmpty())
                    .map(part -> new Named(file.getFileName() + " " + part.id(), edition(outline, part)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition edition(Outline outline, OutlinePart part) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Edition.FACTS.forEach(key -> {
            var fact = outline.metadata().get(key);
            if (fact != null && fact.value() instanceof String text) {
                facts.put(key, text);
            } else if (fact != null && fact.value() instanceof List<?> several && !several.isEmpty()) {
                facts.put(key, several);
            }
        });
        return edition(
                outline.language() == null ? "da" : outline.language(),
                part.title() == null ? "Uden titel" : part.title(),
                facts,
                nodes(part.clauses(), null));
    }

    static Edition edition(String language, String title, Map<String, Object> facts, List<ClauseTree.Node> clauses) {
        return new Edition(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                "vestfjord",
                "Region Vestfjord",
                "DK",
                "kodeks",
                "Kodeks",
                "CODE",
                3,
                language,
                title,
                "For dig & andre",
                "Vi siger, hvad vi gør",
                VersionState.ADOPTED,
                null,
                null,
                null,
                "https://koder.example.org/vestfjord/kodeks/v3",
                LocalDate.of(2019, 5, 1),
                facts,
                "0f".repeat(32),
                false,
                null,
                List.of(),
                clauses);
    }

    private static List<ClauseTree.Node> nodes(List<OutlineClause> clauses, UUID parent) {
        return clauses.stream()
                .map(clause -> node(
                        UUID.fromString(clause.id()),
                        parent,
                        clause.level(),
                        clause.label(),
                        clause.heading(),
                        clause.kind(),
                        clause.motto(),
                        clause.blocks(),
                        nodes(clause.children(), UUID.fromString(clause.id()))))
                .toList();
    }

    static ClauseTree.Node node(
            UUID id,
            UUID parent,
            int level,
            String label,
            String heading,
            ClauseKind kind,
            String motto,
            List<Block> blocks,
            List<ClauseTree.Node> children) {
        return new ClauseTree.Node(
                new ClauseView(id, parent, 1, level, label, heading, kind, motto, blocks, List.of(), "", ""), children);
    }

    /** Every kind of clause and block, and every character that a format might take for its own. */
    static Edition everything() {
        List<Block> blocks = List.of(
                new Block.Paragraph(
                        "En **fed**, en *kursiv* og ***begge***. 5 * 3 = 15; **Bemærk:**straks.",
                        List.of("ÅBENHED", "RESPEKT & `tillid`")),
                new Block.Paragraph(
                        "# ingen overskrift\n- ingen liste\n1. intet nummer\n> intet citat\n    ingen kode\n***\n===\n| a | b |\n<b>&amp;&nbsp;</b> \\* _x_ [y](z) ~~q~~ `k`",
                        null),
                new Block.Paragraph(
                        "Se [siden **her**](https://example.org/a_b?c=d&e=f(1), **[fed](https://example.org/)** og [**inde**](mailto:a.b@example.org).",
                        null),
                new Block.Paragraph("Blød\u00ADe\u00A0mellemrum  to\tog\n\nen tom linje. 𝄞 €", null),
                new Block.Paragraph("1) først\n23. så\n+ plus\n: kolon\n--- streg", null),
                new Block.Listing(
                        false,
                        List.of(
                                item("et"),
                                item("to", item("to a", item("dybt")), item("to b")),
                                item("**tre**\nny linje")),
                        List.of("SAMARBEJDE")),
                new Block.Listing(false, List.of(item("en anden liste")), null),
                new Block.Listing(true, List.of(item("først", item("under")), item("2. som ord")), null),
                new Block.Listing(true, List.of(item("begynder forfra")), null),
                new Block.Quote("Et *citat*\ni to linjer"),
                new Block.Quote("> endnu et"),
                new Block.Table(
                        List.of("Navn", "Værdi | streg"), List.of(List.of("a", "**b**\nc"), List.of("", "\\|"))),
                new Block.Table(List.of(), List.of(List.of("uden hoved", "x", " y "), List.of("kort"))),
                new Block.Definitions(List.of(
                        new Block.Definition("Åbenhed", "At sige det, som **er**."),
                        new Block.Definition("*Tillid*", "To\nlinjer"))),
                new Block.Definitions(List.of(new Block.Definition("Andet", "Hold"))));
        ClauseTree.Node deep =
                clause(4, "a)", null, ClauseKind.CLAUSE, null, List.of(new Block.Paragraph("dybt nede", null)));
        return edition(
                "da",
                "Alt <på> én & \"gang\" #",
                Map.of(
                        "adoptedBy",
                        "Regionsrådet <&>",
                        "adoptedOn",
                        LocalDate.of(2024, 2, 29).toString(),
                        "appliesTo",
                        List.of("Ansatte, alle", "\"Ledere\"")),
                List.of(
                        clause(
                                1,
                                null,
                                null,
                                ClauseKind.PREAMBLE,
                                null,
                                List.of(new Block.Paragraph("Indledning", null))),
                        clause(
                                1,
                                null,
                                "Forord #",
                                ClauseKind.PREFACE,
                                null,
                                List.of(new Block.Paragraph("Kære kollega", null))),
                        clause(
                                1,
                                "1",
                                "Alt -- muligt --> <her> & der",
                                ClauseKind.CLAUSE,
                                "Vi skal *tale* sandt.",
                                blocks,
                                clause(
                                        2,
                                        "1.1",
                                        "Under",
                                        ClauseKind.CONTAINER,
                                        null,
                                        List.of(),
                                        clause(3, "§ 2, stk. 1", "1. Igen", ClauseKind.CLAUSE, null, List.of(), deep)),
                                clause(
                                        2,
                                        null,
                                        null,
                                        ClauseKind.CLAUSE,
                                        null,
                                        List.of(new Block.Paragraph("uden navn", null)))),
                        clause(
                                1,
                                "1",
                                "Samme nummer",
                                ClauseKind.REFERENCES,
                                null,
                                List.of(new Block.Quote("kun citat"))),
                        clause(1, "7.", null, ClauseKind.CLAUSE, null, List.of()),
                        clause(
                                1,
                                null,
                                "Ord",
                                ClauseKind.DEFINITIONS,
                                null,
                                List.of(new Block.Definitions(List.of(new Block.Definition("a", "b")))))));
    }

    /** A text with notes, as they are read from files that print them apart. */
    static Edition notes() {
        return edition(
                "sv",
                "Kod med noter",
                new LinkedHashMap<>(Map.of(
                        "reviewBy", "2027-06-30",
                        "valueTags", List.of("ÖPPENHET", "RESPEKT"),
                        "contactEmail", "kontakt@example.org",
                        "contactPhone", "+46 10 123 45 67",
                        "whistleblowingUrl", "https://example.org/visselblasning?spr\u00E5k=sv&a=1")),
                List.of(clause(
                        1,
                        "1",
                        "Gåvor[1]",
                        ClauseKind.CLAUSE,
                        null,
                        List.of(
                                new Block.Paragraph("[1] Se brottsbalken.", null),
                                new Block.Paragraph("Lagen[2] gäller[3].", null),
                                new Block.Paragraph("[2] [Lagen](https://example.org/lag) (2020:65).", null),
                                new Block.Paragraph("[3] *Alltid*: [3]", null),
                                new Block.Listing(false, List.of(item("Blommor[4]"), item("Vin")), null),
                                new Block.Paragraph("[4] Högst en bukett.", null),
                                new Block.Table(List.of("Gåva", "Värde[5]"), List.of(List.of("Bok[6]", "100"))),
                                new Block.Paragraph("[5] I kronor.", null),
                                new Block.Paragraph("[6]: https://example.org/bok", null)))));
    }

    private static Block.Item item(String text, Block.Item... below) {
        return new Block.Item(text, List.of(below));
    }

    static ClauseTree.Node clause(
            int level,
            String label,
            String heading,
            ClauseKind kind,
            String motto,
            List<Block> blocks,
            ClauseTree.Node... below) {
        return node(
                UUID.nameUUIDFromBytes((level + label + heading + kind + blocks).getBytes(StandardCharsets.UTF_8)),
                null,
                level,
                label,
                heading,
                kind,
                motto,
                blocks,
                List.of(below));
    }
}
