package org.ordskifte.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.ordskifte.export.Edition;
import org.ordskifte.export.HtmlWriter;
import org.ordskifte.export.PrintWords;
import org.ordskifte.shared.Canonical;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets the page that stands alone on paper. What would differ from one printing to the next, the hour and a random id, is
 * left out or made of the words themselves.
 */
public final class PdfText {

    private static final String SERIF = "IBM Plex Serif";
    private static final String SANS = "IBM Plex Sans";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfText() {}

    public static byte[] write(Edition edition) {
        String page = HtmlWriter.paper(edition, style(edition));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "IBMPlexSerif-Regular", SERIF, 400, FontStyle.NORMAL);
        font(builder, "IBMPlexSerif-Italic", SERIF, 400, FontStyle.ITALIC);
        font(builder, "IBMPlexSerif-SemiBold", SERIF, 600, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-Regular", SANS, 400, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-SemiBold", SANS, 600, FontStyle.NORMAL);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Ordskifte");
        builder.withW3cDocument(parse(page), "");
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument paper = renderer.createPDFKeepOpen()) {
                return timeless(paper, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text could not be set", e);
        }
    }

    private static byte[] timeless(PDDocument paper, String page) throws IOException {
        paper.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        paper.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
        String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>", "");
        metadata.importXMPMetadata(described.getBytes(StandardCharsets.UTF_8));
        String hash = Canonical.sha256(page.getBytes(StandardCharsets.UTF_8));
        paper.setDocumentId(new BigInteger(hash.substring(0, 15), 16).longValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.save(out);
        return out.toByteArray();
    }

    private static String style(Edition edition) {
        String foot = edition.title() + ". "
                + PrintWords.in(edition.language()).text("version", String.valueOf(edition.version()));
        return HtmlWriter.style("pdf/paper.css").replace("@FOOT@", escaped(foot));
    }

    /** For a string of CSS that stands inside an element of a page. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ' || point == '.' || point == ',') {
                out.appendCodePoint(point);
            } else {
                out.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return out.toString();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file + ".ttf"), family, weight, style, true);
    }

    private static InputStream open(String name) {
        return PdfText.class.getResourceAsStream(name);
    }

    private static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("our own page is well-formed", e);
        }
    }
}
