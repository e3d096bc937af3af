package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.confirmation.Asking;
import org.ordskifte.confirmation.CallView;
import org.ordskifte.confirmation.Confirming;
import org.ordskifte.confirmation.Countersigning;
import org.ordskifte.confirmation.ListedMember;
import org.ordskifte.confirmation.Overseeing;
import org.ordskifte.confirmation.Overview;
import org.ordskifte.confirmation.PersonStatus;
import org.ordskifte.confirmation.RuleView;
import org.ordskifte.confirmation.ToRead;
import org.ordskifte.document.Reading;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Confirmations that a version has been read: asked for, given, registered from a list, counted. */
@Path("/tenants/{t}/documents/{d}/versions/{n}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingResource {

    @Inject
    Asking asking;

    @Inject
    Confirming confirming;

    @Inject
    Countersigning countersigning;

    @Inject
    Overseeing overseeing;

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    /** What the caller still has to read. */
    @GET
    @APIResponseSchema(value = ReadingJson.class, responseDescription = "OK", responseCode = "200")
    public Response toRead(@PathParam("t") String t, @PathParam("d") String document, @PathParam("n") int number) {
        tenant.get();
        ReadingJson toRead = ReadingJson.of(confirming.toRead(document, number));
        return Revision.ok(toRead, tag(toRead, document, number));
    }

    /** The caller has read it. */
    @POST
    @Through(value = Confirming.class, call = "confirm")
    @APIResponseSchema(value = ReadingJson.class, responseDescription = "OK", responseCode = "200")
    public Response confirm(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        ReadingJson read = ReadingJson.of(confirming.confirm(document, number, Revision.optional(ifMatch)));
        return Response.status(Response.Status.CREATED)
                .header("ETag", tag(read, document, number))
                .entity(read)
                .build();
    }

    /** Asks those concerned. */
    @PUT
    @Through(value = Asking.class, call = "ask")
    @Path("call")
    @APIResponseSchema(value = CallView.class, responseDescription = "OK", responseCode = "200")
    public Response ask(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        return answer(asking.ask(document, number, Revision.required(ifMatch)), document, number);
    }

    /** Asks no more. */
    @DELETE
    @Through(value = Asking.class, call = "end")
    @Path("call")
    @APIResponseSchema(value = CallView.class, responseDescription = "OK", responseCode = "200")
    public Response end(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        return answer(asking.end(document, number, Revision.required(ifMatch)), document, number);
    }

    @GET
    @Path("figures")
    public Overview figures(@PathParam("t") String t, @PathParam("d") String document, @PathParam("n") int number) {
        tenant.get();
        return overseeing.figures(document, number);
    }

    /** By name, for whoever may see it by the tenant's written rule. */
    @GET
    @Path("people")
    public Page<PersonStatus> people(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(overseeing.people(document, number), paging.page, paging.size);
    }

    /** What the caller may see by the same rule, as a sheet: people, or figures alone. */
    @GET
    @Path("sheet.csv")
    @Produces({"text/csv", "*/*"})
    public Response sheet(@PathParam("t") String t, @PathParam("d") String document, @PathParam("n") int number) {
        tenant.get();
        String sheet = overseeing.seesPeople(document, number)
                ? ReadingSheet.of(overseeing.people(document, number))
                : ReadingSheet.of(overseeing.figures(document, number));
        return Response.ok(sheet.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + t + "-" + document + "-v" + number + ".csv\"")
                .build();
    }

    /** Staff without an e-mail address who are concerned. */
    @GET
    @Path("list")
    public Page<ListedMember> list(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(countersigning.list(document, number), paging.page, paging.size);
    }

    /** They have signed a list on paper. */
    @POST
    @Through(value = Countersigning.class, call = "register")
    @Path("list")
    @APIResponseSchema(value = Registered.class, responseDescription = "OK", responseCode = "200")
    public Response register(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ListRequest request) {
        tenant.get();
        int registered = countersigning.register(
                document, number, request.members(), request.readOn(), Revision.optional(ifMatch));
        return answer(new Registered(registered), document, number);
    }

    /** What is asked and said of a version is part of it: its tag is theirs. */
    private Response answer(Object body, String document, int number) {
        return Revision.ok(body, VersionAnswers.tag(reading.version(document, number)));
    }

    /** What one has to read changes with what one has read. */
    private String tag(ReadingJson toRead, String document, int number) {
        return Revision.tag(reading.version(document, number).version().revision(), toRead);
    }

    /** @param readOn the day on the list; today when absent */
    public record ListRequest(@NotEmpty @Size(max = 2000) Set<@NotNull UUID> members, LocalDate readOn) {}

    public record Registered(int registered) {}

    /**
     * @param version of the words to be read: the one asked about, or its last correction
     * @param since the version the caller confirmed last; absent when they never did
     * @param clauses those that are new to them or read otherwise now
     * @param open whether a confirmation is asked of the caller
     * @param confirmedAt absent while something is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadingJson(
            int version, Integer since, List<ClauseJson> clauses, boolean open, Instant confirmedAt, RuleView rule) {
        static ReadingJson of(ToRead toRead) {
            return new ReadingJson(
                    toRead.version().version().number(),
                    toRead.since(),
                    toRead.version().clauses().stream()
                            .filter(clause -> toRead.clauses().contains(clause.id()))
                            .map(clause -> ClauseJson.of(clause, List.of()))
                            .toList(),
                    toRead.open(),
                    toRead.confirmedAt(),
                    toRead.rule());
        }
    }
}
