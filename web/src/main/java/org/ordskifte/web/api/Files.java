package org.ordskifte.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.ordskifte.export.Comparison;
import org.ordskifte.export.Edition;
import org.ordskifte.export.ExportFormat;
import org.ordskifte.export.Exporting;
import org.ordskifte.export.KeptExports;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.web.api.KeptForms.Form;
import org.ordskifte.web.entry.Site;
import org.ordskifte.web.entry.Tags;

/** Versions as files: whole, named after the text, never run in place, and not sent again to whoever has them. */
@ApplicationScoped
public class Files {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What an own page of style may do where it is opened nevertheless: look like itself. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    @Inject
    Exporting exporting;

    @Inject
    KeptExports kept;

    @Inject
    KeptForms forms;

    @Inject
    Workshop workshop;

    @Inject
    CurrentCaller caller;

    @Inject
    Site site;

    /** The first acceptable form; null for JSON, which is what everybody gets who does not mind. */
    static ExportFormat wanted(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return null;
            }
            for (ExportFormat format : ExportFormat.values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType()))) {
                    return format;
                }
            }
        }
        throw new NotAcceptableException();
    }

    Response answer(String document, int number, ExportFormat format, HttpHeaders headers) {
        return send(forms.form(document, number, format, () -> form(document, number, format)), headers);
    }

    private Form form(String document, int number, ExportFormat format) {
        Edition edition = exporting.edition(document, number, site.address());
        return form(
                kept.file(edition, format), format.mediaType(), name(edition, "v" + number, format), edition.adopted());
    }

    private static Form form(KeptExports.File file, String mediaType, String name, boolean lasting) {
        return new Form(file.bytes(), mediaType, "\"" + file.tag() + "\"", name, lasting);
    }

    /** Two versions with every change marked, as Word knows it. */
    Response changes(String document, int from, int to, HttpHeaders headers) {
        Form form = workshop.press(() -> {
            Comparison comparison = exporting.comparison(document, from, to, site.address());
            String name = name(comparison.after(), "v" + from + "-v" + to, ExportFormat.DOCX);
            return form(KeptExports.File.of(comparison.word()), WORD, name, false);
        });
        return send(form, headers);
    }

    private Response send(Form form, HttpHeaders headers) {
        Response.ResponseBuilder answer = Tags.areHeld(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), form.tag())
                ? Response.notModified()
                : Response.ok(form.bytes(), form.mediaType())
                        .header("Content-Length", form.bytes().length)
                        .header("Content-Disposition", "attachment; filename=\"" + form.name() + "\"");
        return answer.header("ETag", form.tag())
                .header("Cache-Control", (isForEverybody(headers) ? "public" : "private") + ", no-cache")
                .header("Vary", "Accept, Authorization, Cookie")
                .header("Accept-Ranges", "none")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** What somebody got because of who they are must not be kept between them and us. */
    private boolean isForEverybody(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && !caller.get().signedIn();
    }

    /** Made of slugs, so that no system stumbles over it. */
    private static String name(Edition edition, String what, ExportFormat format) {
        return (edition.tenant() + "-" + edition.document() + "-" + what + "." + format.ending())
                .toLowerCase(Locale.ROOT);
    }
}
