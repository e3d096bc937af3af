package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.identity.Founding;
import org.ordskifte.identity.Invitee;
import org.ordskifte.identity.MemberView;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Staffing;
import org.ordskifte.identity.Styling;
import org.ordskifte.identity.Visiting;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.ReaderContact;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.Terms;
import org.ordskifte.web.api.order.Through;

/** Tenants, and who holds which rights in them. */
@Path("/tenants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantResource {

    @Inject
    Visiting visiting;

    @Inject
    Founding founding;

    @Inject
    Staffing staffing;

    @Inject
    Styling styling;

    @Inject
    CurrentTenant current;

    @GET
    public Page<TenantView> list(@Valid @BeanParam Paging paging) {
        return visiting.tenants(paging.page, paging.size);
    }

    @GET
    @Path("{t}")
    @APIResponseSchema(value = TenantView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String slug) {
        TenantView tenant = visiting.tenant(slug).orElseThrow(Refusal::notFound);
        return Revision.ok(tenant, tenant.revision());
    }

    @POST
    @Through(value = Founding.class, call = "found")
    @APIResponseSchema(value = TenantView.class, responseDescription = "OK", responseCode = "200")
    public Response found(@Valid @NotNull TenantRequest request) {
        TenantView tenant = founding.found(
                request.slug(),
                request.name(),
                request.country(),
                request.languages(),
                request.timeZone(),
                request.administrator() == null ? null : request.administrator().invitee());
        return Response.created(URI.create("tenants/" + tenant.slug()))
                .header("ETag", Revision.tag(tenant.revision()))
                .entity(tenant)
                .build();
    }

    /** Where nobody is left who could say who may do what, the operator names somebody. */
    @POST
    @Through(value = Founding.class, call = "entrust")
    @Path("{t}/administrator")
    @APIResponseSchema(value = MemberView.class, responseDescription = "OK", responseCode = "200")
    public Response entrust(@PathParam("t") String slug, @Valid @NotNull PersonRequest request) {
        current.get();
        MemberView member = founding.entrust(request.invitee());
        return Response.status(Response.Status.CREATED)
                .header("ETag", Revision.tag(member.revision()))
                .entity(member)
                .build();
    }

    /** How the tenant's pages look. */
    @PUT
    @Through(value = Styling.class, call = "wear")
    @Path("{t}/appearance")
    @APIResponseSchema(value = TenantView.class, responseDescription = "OK", responseCode = "200")
    public Response wear(
            @PathParam("t") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AppearanceRequest request) {
        current.get();
        TenantView tenant = styling.wear(request.accent(), Revision.required(ifMatch));
        return Revision.ok(tenant, tenant.revision());
    }

    /** Whom the tenant's readers turn to, and where its accessibility statement stands. */
    @PUT
    @Through(value = Styling.class, call = "isReachedBy")
    @Path("{t}/contact")
    @APIResponseSchema(value = TenantView.class, responseDescription = "OK", responseCode = "200")
    public Response contact(
            @PathParam("t") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReaderContactRequest request) {
        current.get();
        TenantView tenant = styling.isReachedBy(request.contact(), Revision.required(ifMatch));
        return Revision.ok(tenant, tenant.revision());
    }

    /** What the tenant calls things otherwise than everybody, by language; what is not said falls back. */
    @PUT
    @Through(value = Styling.class, call = "say")
    @Path("{t}/terms")
    @APIResponseSchema(value = TenantView.class, responseDescription = "OK", responseCode = "200")
    public Response say(
            @PathParam("t") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TermsRequest request) {
        current.get();
        TenantView tenant = styling.say(request.terms(), Revision.required(ifMatch));
        return Revision.ok(tenant, tenant.revision());
    }

    /** What the caller may do in this tenant. */
    @GET
    @Path("{t}/rights")
    public Set<Right> rights(@PathParam("t") String slug) {
        current.get();
        return visiting.rights();
    }

    @GET
    @Path("{t}/members")
    public Page<MemberView> members(@PathParam("t") String slug, @Valid @BeanParam Paging paging) {
        current.get();
        return Page.cut(staffing.members(), paging.page, paging.size);
    }

    /** One duty, with the tag that it is ended by. */
    @GET
    @Path("{t}/members/{id}")
    @APIResponseSchema(value = MemberView.class, responseDescription = "OK", responseCode = "200")
    public Response member(@PathParam("t") String slug, @PathParam("id") UUID id) {
        current.get();
        MemberView member = staffing.member(id);
        return Revision.ok(member, member.revision());
    }

    @POST
    @Through(value = Staffing.class, call = "appoint")
    @Path("{t}/members")
    @APIResponseSchema(value = MemberView[].class, responseDescription = "OK", responseCode = "200")
    public Response appoint(@PathParam("t") String slug, @Valid @NotNull MemberRequest request) {
        current.get();
        List<MemberView> appointed = staffing.appoint(
                new Invitee(request.email(), request.name()),
                request.bundles(),
                request.unit(),
                request.from(),
                request.to(),
                request.deputyFor());
        return Response.status(Response.Status.CREATED)
                .header("ETag", Revision.tag(appointed.get(0).revision()))
                .entity(appointed)
                .build();
    }

    @DELETE
    @Through(value = Staffing.class, call = "dismiss")
    @Path("{t}/members/{id}")
    public void dismiss(
            @PathParam("t") String slug, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        current.get();
        staffing.dismiss(id, Revision.required(ifMatch));
    }

    /** @param terms by language, such as {@code sv} */
    public record TermsRequest(@NotNull @Size(max = 10) Map<@Size(max = 10) String, @NotNull @Valid Terms> terms) {}

    /** @param accent {@code #rrggbb}; null for the colour of the service */
    public record AppearanceRequest(@Size(max = 7) String accent) {}

    /** What is left out is not stated any more. */
    public record ReaderContactRequest(
            @Size(max = 500) String accessibilityStatementUrl,
            @Size(max = 254) String contactEmail,
            @Size(max = 30) String contactPhone) {
        ReaderContact contact() {
            return new ReaderContact(accessibilityStatementUrl, contactEmail, contactPhone);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TenantRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
            @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 2) String> languages,
            @NotBlank @Size(max = 60) String timeZone,
            @Valid PersonRequest administrator) {}

    public record PersonRequest(@NotNull @Email @Size(max = 254) String email, @NotBlank @Size(max = 200) String name) {
        Invitee invitee() {
            return new Invitee(email, name);
        }
    }

    public record MemberRequest(
            @NotNull @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String name,
            @NotEmpty Set<@NotNull Right> bundles,
            @Size(max = 200) String unit,
            LocalDate from,
            LocalDate to,
            UUID deputyFor) {}
}
