package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.identity.unit.GroupDraft;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Groups of readers to whom some of a tenant's texts apply in particular. */
@Path("/tenants/{t}/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupResource {

    @Inject
    Grouping grouping;

    @Inject
    CurrentTenant tenant;

    /** Which units make a group is shown to members alone. */
    @GET
    public Page<GroupView> list(@PathParam("t") String t, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(grouping.groups(), paging.page, paging.size);
    }

    /** One of them, for members. */
    @GET
    @Path("{g}")
    @APIResponseSchema(value = GroupView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t, @PathParam("g") String slug) {
        tenant.get();
        GroupView group = grouping.group(slug);
        return Revision.ok(group, group.revision());
    }

    @POST
    @Through(value = Grouping.class, call = "define")
    @APIResponseSchema(value = GroupView.class, responseDescription = "OK", responseCode = "200")
    public Response define(@PathParam("t") String t, @Valid @NotNull GroupRequest request) {
        tenant.get();
        GroupView group = grouping.define(request.draft());
        return Response.created(URI.create("tenants/" + t + "/groups/" + group.slug()))
                .header("ETag", Revision.tag(group.revision()))
                .entity(group)
                .build();
    }

    @PUT
    @Through(value = Grouping.class, call = "describe")
    @Path("{g}")
    @APIResponseSchema(value = GroupView.class, responseDescription = "OK", responseCode = "200")
    public Response describe(
            @PathParam("t") String t,
            @PathParam("g") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull GroupRequest request) {
        tenant.get();
        GroupView group = grouping.describe(slug, request.draft(), Revision.required(ifMatch));
        return Revision.ok(group, group.revision());
    }

    /** Texts that applied to it say so no longer. */
    @DELETE
    @Through(value = Grouping.class, call = "remove")
    @Path("{g}")
    public void remove(@PathParam("t") String t, @PathParam("g") String slug, @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        grouping.remove(slug, Revision.required(ifMatch));
    }

    /**
     * @param name of many, as in "applies to managers"
     * @param reader of one, as in "I am a manager"
     * @param units slugs; who belongs to one of them belongs to the group
     * @param allEmployees whether every employee belongs to it
     */
    public record GroupRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String reader,
            @Size(max = 100) List<@NotBlank @Size(max = 120) String> units,
            boolean allEmployees) {

        GroupDraft draft() {
            return new GroupDraft(slug, name, reader, units, allEmployees);
        }
    }
}
