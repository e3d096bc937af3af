package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ordskifte.consultation.processing.ProcessedRemark;
import org.ordskifte.consultation.processing.Tracing;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;

/** The remarks that changed a clause. */
@Path("/tenants/{t}/documents/{d}/clauses/{c}/remarks")
@Produces(MediaType.APPLICATION_JSON)
public class ClauseRemarksResource {

    @Inject
    Tracing tracing;

    @Inject
    CurrentTenant tenant;

    /** Those the caller may read, with the version in which the words are other because of each. */
    @GET
    public Page<Cause> list(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("c") UUID clause,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(
                tracing.of(document, clause).stream()
                        .map(one -> new Cause(one.round(), one.version(), one.remark()))
                        .toList(),
                paging.page,
                paging.size);
    }

    /** @param consultation slug of the round it came in */
    public record Cause(String consultation, int version, @JsonUnwrapped ProcessedRemark remark) {}
}
