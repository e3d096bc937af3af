package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.intake.Correction;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.Mending;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Files handed in for a preview. Nothing is published by importing. */
@Path("/tenants/{t}/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int LARGEST = 20 << 20;
    private static final List<String> LANGUAGES = List.of("da", "sv", "nb", "nn", "en");

    @Inject
    Importing importing;

    @Inject
    Mending mending;

    @Inject
    CurrentTenant tenant;

    @Context
    HttpServletRequest request;

    /**
     * Parts of the form: {@code file}; {@code language} where the text should not decide; {@code changes}, which is accepted,
     * rejected or list, where changes are tracked in the file.
     */
    @POST
    @Through(value = Importing.class, call = "preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response preview(@PathParam("t") String t, @NotNull List<EntityPart> parts) throws IOException {
        tenant.get();
        EntityPart file = file(parts);
        ImportView view = importing.preview(
                file.getFileName().orElse("file"),
                bytes(file),
                language(part(parts, "language")),
                changes(part(parts, "changes")));
        return created(t, view);
    }

    private Response created(String t, ImportView view) {
        return Response.created(URI.create("tenants/" + t + "/imports/" + view.id()))
                .header("ETag", Revision.tag(view.revision()))
                .entity(view.in(request.getLocale()))
                .build();
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t, @PathParam("id") UUID id) {
        tenant.get();
        return shown(importing.show(id));
    }

    /** Settles language, title and facts before a draft is made of them. */
    @PUT
    @Through(value = Importing.class, call = "settle")
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response settle(
            @PathParam("t") String t,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SettlementRequest settlement) {
        tenant.get();
        Correction correction = new Correction(
                settlement.language(), taken(settlement.changes()), settlement.title(), settlement.metadata());
        return shown(importing.settle(id, correction, Revision.required(ifMatch)));
    }

    /**
     * Reads another file in place of this one and keeps what still fits of corrections, entered facts and ticks. Parts of the
     * form as for the first. The answer is a new import; the first stays as it is.
     */
    @POST
    @Through(value = Mending.class, call = "replace")
    @Path("{id}/replacement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response replace(
            @PathParam("t") String t,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull List<EntityPart> parts)
            throws IOException {
        tenant.get();
        EntityPart file = file(parts);
        ImportView view = mending.replace(
                id,
                file.getFileName().orElse("file"),
                bytes(file),
                language(part(parts, "language")),
                changes(part(parts, "changes")),
                Revision.optional(ifMatch));
        return created(t, view);
    }

    /** Ticks a warning off, or takes the tick away; warnings are counted from 1. */
    @PUT
    @Through(value = Importing.class, call = "settleWarning")
    @Path("{id}/warnings/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response settleWarning(
            @PathParam("t") String t,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TickRequest tick) {
        tenant.get();
        return shown(importing.settleWarning(id, number, tick.settled(), Revision.required(ifMatch)));
    }

    private Response shown(ImportView view) {
        return Revision.ok(view.in(request.getLocale()), view.revision());
    }

    private static EntityPart file(List<EntityPart> parts) {
        EntityPart file = part(parts, "file");
        if (file == null) {
            throw Refusal.invalid("file", "not-empty");
        }
        return file;
    }

    private static EntityPart part(List<EntityPart> parts, String name) {
        return parts.stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElse(null);
    }

    private static byte[] bytes(EntityPart file) throws IOException {
        try (InputStream in = file.getContent()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal(Code.FILE_TOO_LARGE, "most", LARGEST >> 20);
            }
            return bytes;
        }
    }

    private static String language(EntityPart part) throws IOException {
        String language = part == null ? "" : part.getContent(String.class).strip();
        if (language.isEmpty()) {
            return null;
        }
        if (!LANGUAGES.contains(language)) {
            throw Refusal.invalid("language", "language");
        }
        return language;
    }

    private static Taken changes(EntityPart part) throws IOException {
        String changes = part == null ? "" : part.getContent(String.class).strip();
        if (!changes.isEmpty() && !changes.matches("accepted|rejected|list")) {
            throw Refusal.invalid("changes", "changes");
        }
        return taken(changes);
    }

    private static Taken taken(String changes) {
        return changes == null || changes.isEmpty() ? null : Taken.valueOf(changes.toUpperCase(Locale.ROOT));
    }

    /**
     * @param language in which the file is read anew
     * @param changes how its tracked changes are taken, for which it is read anew too
     * @param metadata a text by key; a list for addressees, alsoInvolve, valueTags, and for followUps of name, date and
     *     when
     */
    public record SettlementRequest(
            @Pattern(regexp = "da|sv|nb|nn|en") String language,
            @Pattern(regexp = "accepted|rejected|list") String changes,
            @Size(max = 500) String title,
            @Size(max = 60) Map<@NotBlank @Size(max = 60) String, Object> metadata) {}

    public record TickRequest(@NotNull Boolean settled) {}
}
