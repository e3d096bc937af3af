package org.ordskifte.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ordskifte.document.VersionHead;
import org.ordskifte.export.ExportFormat;
import org.ordskifte.export.KeptExports;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** The files of a version, for readers first and for programs last. */
@ApplicationScoped
class Downloads {

    private static final List<ExportFormat> ORDER = List.of(
            ExportFormat.PDF,
            ExportFormat.DOCX,
            ExportFormat.HTML,
            ExportFormat.MARKDOWN,
            ExportFormat.TEXT,
            ExportFormat.AKOMA_NTOSO);

    @Inject
    KeptExports kept;

    List<DownloadLine> of(String tenant, String document, VersionHead version, Tongue tongue) {
        String file = file(tenant, document, version.number());
        Wording wording = Wording.in(tongue);
        List<DownloadLine> lines = new ArrayList<>();
        for (ExportFormat format : ORDER) {
            lines.add(new DownloadLine(
                    file + format.ending(),
                    format.mediaType().split(";")[0],
                    wording.text("document.download." + format.ending()),
                    kept.size(version.id(), format)
                            .map(size -> size(size, tongue))
                            .orElse("")));
        }
        lines.add(new DownloadLine(file + "json", "application/json", wording.text("document.download.json"), ""));
        return lines;
    }

    static String file(String tenant, String document, int version) {
        return "/api/v1/tenants/" + tenant + "/documents/" + document + "/versions/" + version + ".";
    }

    private static String size(int bytes, Tongue tongue) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000f)) + " kB";
        }
        return String.format(Locale.forLanguageTag(tongue.getTag()), "%.1f MB", bytes / 1_000_000f);
    }
}
