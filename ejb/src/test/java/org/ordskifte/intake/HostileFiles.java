package org.ordskifte.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ordskifte.intake.corpus.AsOdt;
import org.ordskifte.intake.corpus.AsWord;
import org.ordskifte.intake.corpus.Zip;

/** Files that were made to hurt whoever opens them, and what is said instead of reading them. */
final class HostileFiles {

    /**
     * A file.
     *
     * @param code with which it is refused; null if it does no harm and is read
     */
    record Hostile(String name, String what, String code, Supplier<byte[]> bytes) {}

    private static final String TEXT = "<w:p><w:r><w:t>Vi taler ordentligt til hinanden hver dag.</w:t></w:r></w:p>";
    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">]>";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private HostileFiles() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        word(all);
        openDocument(all);
        pdf(all);
        plain(all);
        return all;
    }

    private static void word(List<Hostile> all) {
        add(
                all,
                "bomb.docx",
                "text of 300 MB packed into 300 KB",
                "harmful-file",
                () -> bomb("word/document.xml", 300 << 20));
        add(
                all,
                "bomb-picture.docx",
                "picture of 300 MB packed",
                "harmful-file",
                () -> bomb("word/media/image1.png", 300 << 20));
        add(all, "entries.docx", "ten thousand parts", "harmful-file", HostileFiles::manyEntries);
        add(all, "laughs.docx", "entities that expand eightfold, eight times", "harmful-file", () -> word("").with(
                        "word/document.xml",
                        LAUGHS + "<w:document xmlns:w=\"" + W
                                + "\"><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:body></w:document>")
                .bytes());
        add(all, "xxe.docx", "entity that reads a file of the server", "harmful-file", () -> word("").with(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + W
                                + "\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")
                .bytes());
        add(all, "laughs-styles.docx", "the same among the styles", "harmful-file", () -> word(TEXT)
                .with("word/styles.xml", LAUGHS + "<w:styles xmlns:w=\"" + W + "\">&h;</w:styles>")
                .bytes());
        add(all, "template.docx", "template fetched from the web", "external-reference", () -> word(TEXT)
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://example.org/a.dotm\" TargetMode=\"External\"/></Relationships>")
                .bytes());
        add(all, "chunk.docx", "another file inside the text", "external-reference", () -> word(TEXT + "<w:altChunk/>")
                .bytes());
        add(all, "macro.docx", "macro", "macro-file", () -> word(TEXT)
                .with("word/vbaProject.bin", "x")
                .bytes());
        add(all, "macro.docm", "declared as a file with macros", "macro-file", () -> word(TEXT)
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                .bytes());
        add(
                all,
                "password.docx",
                "with a password",
                "encrypted-file",
                () -> concat(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        new byte[4096]));
        add(
                all,
                "truncated.docx",
                "cut off in the middle",
                "damaged-file",
                () -> half(word(TEXT.repeat(2000)).bytes()));
        add(all, "no-directory.docx", "without its last bytes", "damaged-file", () -> {
            byte[] whole = word(TEXT).bytes();
            return Arrays.copyOf(whole, whole.length - 30);
        });
        add(all, "broken.docx", "text that is no XML", "damaged-file", () -> word("<w:p><w:r></w:p>")
                .bytes());
        add(all, "deep.docx", "five thousand elements inside one another", "harmful-file", () -> word("<w:p>"
                        + "<w:smartTag>".repeat(5000) + "</w:smartTag>".repeat(5000) + "</w:p>")
                .bytes());
        add(all, "deep-tables.docx", "tables inside tables", "harmful-file", () -> word("<w:tbl><w:tr><w:tc>"
                                .repeat(2000)
                        + TEXT
                        + "</w:tc></w:tr></w:tbl>".repeat(2000))
                .bytes());
        add(all, "runs.docx", "a paragraph of half a million runs", "harmful-file", () -> word("<w:p>"
                        + "<w:r><w:t/></w:r>".repeat(300_000) + "</w:p>")
                .bytes());
        add(all, "paragraphs.docx", "a million and a half empty paragraphs", "harmful-file", () -> word("<w:p/>"
                        .repeat(1_600_000))
                .bytes());
        add(
                all,
                "clauses.docx",
                "six thousand headings",
                "too-many-clauses",
                () -> word("<w:p><w:pPr><w:pStyle w:val=\"Overskrift1\"/></w:pPr><w:r><w:t>Overskrift</w:t></w:r></w:p>"
                                .repeat(6000))
                        .bytes());
        add(all, "novel.docx", "five million letters", "too-much-text", () -> word(("<w:p><w:r><w:t>"
                                + "Vi taler ordentligt. ".repeat(250) + "</w:t></w:r></w:p>")
                        .repeat(1000))
                .bytes());
        add(
                all,
                "circle.docx",
                "styles based on one another",
                null,
                () ->
                        word("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>Vi taler ordentligt sammen.</w:t></w:r></w:p>")
                                .with(
                                        "word/styles.xml",
                                        "<w:styles xmlns:w=\"" + W
                                                + "\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>")
                                .bytes());
        add(all, "sheet.docx", "table calculation called a text", "unsupported-file", () -> new Zip()
                .with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", "<x/>")
                .bytes());
        add(all, "program.zip", "archive of something else", "unsupported-file", () -> new Zip()
                .with("a.exe", "MZ")
                .bytes());
    }

    private static void openDocument(List<Hostile> all) {
        add(all, "laughs.odt", "entities that expand", "harmful-file", () -> odt("").with(
                        "content.xml", LAUGHS + "<x>&h;</x>")
                .bytes());
        add(
                all,
                "deep.odt",
                "ten thousand lists inside one another",
                "harmful-file",
                () -> odt("<text:list><text:list-item>".repeat(10_000) + "</text:list-item></text:list>".repeat(10_000))
                        .bytes());
        add(all, "password.odt", "with a password", "encrypted-file", () -> odt("").with(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>")
                .bytes());
        add(all, "macro.odt", "macro", "macro-file", () -> odt("<text:p>Vi taler ordentligt.</text:p>")
                .with("Basic/Standard/Module1.xml", "<x/>")
                .bytes());
        add(
                all,
                "section.odt",
                "section fetched from the web",
                "external-reference",
                () ->
                        odt("<text:section><text:section-source xlink:href=\"http://example.org/a.odt\"/><text:p>Tekst.</text:p></text:section>")
                                .bytes());
        add(
                all,
                "blanks.odt",
                "a thousand million blanks in one element",
                null,
                () -> odt("<text:p>Vi taler<text:s text:c=\"999999999\"/>ordentligt sammen.</text:p>")
                        .bytes());
        add(
                all,
                "columns.odt",
                "a cell repeated a thousand million times",
                null,
                () ->
                        odt("<text:p>Vi taler ordentligt sammen.</text:p><table:table><table:table-row><table:table-cell table:number-columns-repeated=\"999999999\"><text:p>a</text:p></table:table-cell></table:table-row></table:table>")
                                .bytes());
        add(all, "bomb.odt", "text of 300 MB packed", "harmful-file", () -> bomb("content.xml", 300 << 20));
    }

    private static void pdf(List<Hostile> all) {
        add(all, "password.pdf", "with a password", "encrypted-file", () -> pdf("", "/Encrypt 9 0 R"));
        add(
                all,
                "truncated.pdf",
                "cut off in the middle",
                "damaged-file",
                () -> half(page("BT /F1 12 Tf (Tekst) Tj ET".getBytes(StandardCharsets.US_ASCII), "")));
        add(
                all,
                "junk.pdf",
                "nothing but a beginning and an end",
                "damaged-file",
                () -> "%PDF-1.7\njunk\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        add(
                all,
                "bomb.pdf",
                "page of 200 MB packed",
                "harmful-file",
                () -> page(deflated(200 << 20), "/Filter /FlateDecode"));
        add(
                all,
                "bomb-twice.pdf",
                "packed twice",
                "harmful-file",
                () -> page(deflate(deflated(500 << 20)), "/Filter [/FlateDecode /FlateDecode]"));
        add(
                all,
                "bomb-picture.pdf",
                "page that calls itself a picture",
                "empty-file",
                () -> page(deflated(200 << 20), "/Subtype /Image /Filter /FlateDecode"));
        add(
                all,
                "deep.pdf",
                "a hundred thousand brackets",
                "empty-file",
                () -> page("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII), ""));
        add(all, "forms.pdf", "forms that show one another ten times each", "harmful-file", HostileFiles::forms);
        add(
                all,
                "loop.pdf",
                "pages that hold themselves",
                "empty-file",
                () -> pdf(
                        "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>> endobj ",
                        ""));
        add(
                all,
                "objects.pdf",
                "two hundred thousand objects",
                "harmful-file",
                () -> pdf("9 0 obj null endobj ".repeat(200_000), ""));
        add(all, "scanned.pdf", "pictures of pages", "scanned-file", HostileFiles::scanned);
        add(all, "empty.pdf", "page without anything", "empty-file", () -> page(new byte[0], ""));
    }

    private static void plain(List<Hostile> all) {
        add(all, "long.txt", "ten million letters", "too-much-text", HostileFiles::letters);
        add(all, "long8.txt", "nearly four million letters beyond ASCII, and blanks", "too-much-text", () -> "æ"
                .repeat(3_900_000)
                .concat(" ".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8));
        add(
                all,
                "binary.txt",
                "program called a text",
                "unsupported-file",
                () -> concat("MZ".getBytes(StandardCharsets.US_ASCII), new byte[3000]));
        add(all, "text.docx", "text called a Word file", "unsupported-file", () -> "Vi taler ordentligt."
                .getBytes(StandardCharsets.US_ASCII));
        add(
                all,
                "deep.html",
                "a hundred thousand elements inside one another",
                "harmful-file",
                () -> ("<html><body><p>Vi taler ordentligt sammen.</p>" + "<div>".repeat(100_000) + "x")
                        .getBytes(StandardCharsets.US_ASCII));
        add(all, "tags.html", "half a million elements", "too-much-text", () -> ("<html><body>"
                        + "<b>x</b>".repeat(500_000))
                .getBytes(StandardCharsets.US_ASCII));
        add(
                all,
                "laughs.html",
                "entities of its own",
                "harmful-file",
                () -> "<!DOCTYPE html [<!ENTITY a \"ha\">]><html><body><p>&a;</p></body></html>"
                        .getBytes(StandardCharsets.US_ASCII));
        add(
                all,
                "script.html",
                "nothing but a script",
                "empty-file",
                () -> "<html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.US_ASCII));
        add(all, "secret.xml", "XML of no kind that is read", "unsupported-file", () -> (LAUGHS + "<x>&h;</x>")
                .getBytes(StandardCharsets.US_ASCII));
        add(all, "note.rtf", "another format", "unsupported-file", () -> "{\\rtf1 Tekst}"
                .getBytes(StandardCharsets.US_ASCII));
    }

    private static void add(List<Hostile> all, String name, String what, String code, Supplier<byte[]> bytes) {
        all.add(new Hostile(name, what, code, bytes));
    }

    private static Zip word(String body) {
        return AsWord.pack(body, "", "Hoved");
    }

    private static Zip odt(String body) {
        return AsOdt.pack(body, "", "Hoved");
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** Written block by block, so that making it needs no memory either. */
    private static byte[] bomb(String part, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            boolean word = part.startsWith("word");
            zip.putNextEntry(new ZipEntry(word ? "[Content_Types].xml" : "mimetype"));
            zip.write((word ? "<x/>" : "application/vnd.oasis.opendocument.text").getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[1 << 16];
            Arrays.fill(block, (byte) ' ');
            for (int written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] letters() {
        byte[] letters = new byte[10 << 20];
        Arrays.fill(letters, (byte) 'a');
        return letters;
    }

    private static byte[] manyEntries() {
        Zip zip = word(TEXT);
        for (int i = 0; i < 10_000; i++) {
            zip.with("word/media/" + i, "x");
        }
        return zip.bytes();
    }

    private static byte[] deflated(int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] block = new byte[1 << 16];
            for (int written = 0; written < size; written += block.length) {
                deflating.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(9))) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String objects, String trailer) {
        return ("%PDF-1.7\n" + objects + "\ntrailer <</Root 1 0 R " + trailer + ">>\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] page(byte[] content, String filter) {
        String before =
                "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj\n"
                        + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n4 0 obj <</Length "
                        + content.length + " " + filter + ">>\nstream\n";
        String after = "\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
        return concat(
                concat(before.getBytes(StandardCharsets.ISO_8859_1), content),
                after.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] forms() {
        StringBuilder out = new StringBuilder(
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 10 0 R>>>>>> endobj\n4 0 obj <</Length 5>>\nstream\n/X Do\nendstream endobj\n");
        for (int i = 10; i < 30; i++) {
            String content = "/X Do ".repeat(10);
            out.append(i)
                    .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length ")
                    .append(content.length())
                    .append("/Resources<</XObject<</X ")
                    .append(i + 1)
                    .append(" 0 R>>>>>>\nstream\n")
                    .append(content)
                    .append("\nendstream endobj\n");
        }
        return pdf(out.toString(), "");
    }

    private static byte[] scanned() {
        String image = "x".repeat(2000);
        return pdf(
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>> endobj\n"
                        + "4 0 obj <</Length 27>>\nstream\nq 595 0 0 842 0 0 cm /X Do Q\nendstream endobj\n5 0 obj <</Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length "
                        + image.length() + ">>\nstream\n" + image + "\nendstream endobj\n",
                "");
    }
}
