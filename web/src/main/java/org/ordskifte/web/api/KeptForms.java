package org.ordskifte.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.ordskifte.document.Renewing;
import org.ordskifte.export.ExportFormat;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Larder;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;

/**
 * Versions as the bytes in which they are answered. For everybody who is not signed in they are the same: of all who ask
 * at once for one of them one waits until it is made and all have it, and those of adopted texts are kept as public pages
 * are, until anything of the tenant changes, here or elsewhere, which is asked each time.
 */
@ApplicationScoped
public class KeptForms {

    private static final long ROOM = 64L << 20;
    private static final long PATIENCE_SECONDS = 10;

    @Inject
    Renewing renewing;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Workshop workshop;

    private final Larder<Place, Kept> kept =
            new Larder<>(ROOM, one -> one.form().bytes().length);
    private final Map<Order, CompletableFuture<Form>> making = new ConcurrentHashMap<>();

    /** How often everything was forgotten, so that nothing of before is kept after it; a new one each time. */
    private volatile Object since = new Object();

    /**
     * @param bytes never to be changed
     * @param tag in quotes
     * @param name of the file; null where it is none
     * @param lasting whether it is of an adopted text, which reads the same until something happens
     */
    record Form(byte[] bytes, String mediaType, String tag, String name, boolean lasting) {}

    private record Place(String tenant, String document, int number, ExportFormat format) {}

    private record Kept(Form form, Moment moment) {}

    /** @param tenant as it is known here, which may be less than the state says already */
    private record Moment(String state, TenantView tenant, Object since) {}

    private record Order(Place place, Moment moment) {}

    /**
     * The version in this form, made now or before.
     *
     * @param format null for JSON
     * @throws Refusal unavailable when too much is being made, and what the maker throws
     */
    Form form(String document, int number, ExportFormat format, Supplier<Form> maker) {
        if (caller.get().signedIn()) {
            return make(format, maker);
        }
        Place place = new Place(tenant.get().slug(), document, number, format);
        Moment now = new Moment(renewing.state(), tenant.get(), since);
        return kept.find(place)
                .filter(one -> one.moment().equals(now))
                .map(Kept::form)
                .orElseGet(() -> together(new Order(place, now), maker));
    }

    private Form together(Order order, Supplier<Form> maker) {
        CompletableFuture<Form> ours = new CompletableFuture<>();
        CompletableFuture<Form> others = making.putIfAbsent(order, ours);
        if (others != null) {
            return await(others);
        }
        try {
            Form form = make(order.place().format(), maker);
            if (form.lasting() && order.moment().since() == since) {
                kept.keep(order.place(), new Kept(form, order.moment()));
            }
            ours.complete(form);
            return form;
        } catch (RuntimeException | Error e) {
            ours.completeExceptionally(e);
            throw e;
        } finally {
            making.remove(order);
        }
    }

    private Form make(ExportFormat format, Supplier<Form> maker) {
        return format == null ? workshop.make(maker) : workshop.press(maker);
    }

    private static Form await(CompletableFuture<Form> others) {
        try {
            return others.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new Refusal(Code.UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Code.UNAVAILABLE);
        }
    }

    /** Anything that happened here may show in an answer. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        since = new Object();
        kept.clear();
    }
}
