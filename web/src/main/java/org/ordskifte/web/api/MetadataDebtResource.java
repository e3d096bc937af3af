package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.document.MetadataDebt;
import org.ordskifte.document.Missing;
import org.ordskifte.document.Surveying;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;

/** What documents do not say. Absence stops nothing. */
@Path("/tenants/{t}/metadata-debt")
@Produces(MediaType.APPLICATION_JSON)
public class MetadataDebtResource {

    @Inject
    Surveying surveying;

    @Inject
    CurrentTenant tenant;

    /** Every document with what it does not say; with {@code missing} those that lack it. */
    @GET
    public Survey survey(
            @PathParam("t") String t, @QueryParam("missing") Missing missing, @Valid @BeanParam Paging paging) {
        tenant.get();
        List<MetadataDebt> all = surveying.debts();
        Map<Missing, Long> counts = new EnumMap<>(Missing.class);
        all.forEach(one -> one.missing().forEach(each -> counts.merge(each, 1L, Long::sum)));
        List<MetadataDebt> wanted = all.stream()
                .filter(one -> missing == null || one.missing().contains(missing))
                .toList();
        long complete = all.stream().filter(one -> one.missing().isEmpty()).count();
        return new Survey(all.size(), complete, counts, Page.cut(wanted, paging.page, paging.size));
    }

    @GET
    @Path("{d}")
    public MetadataDebt one(@PathParam("t") String t, @PathParam("d") String document) {
        tenant.get();
        return surveying.debt(document);
    }

    /**
     * @param documents how many there are
     * @param complete how many of them lack nothing
     * @param counts how many lack what
     */
    public record Survey(long documents, long complete, Map<Missing, Long> counts, Page<MetadataDebt> debts) {}
}
