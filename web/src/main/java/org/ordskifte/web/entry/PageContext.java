package org.ordskifte.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.identity.Caller;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;

/** What every page knows of its request: where it stands, for which tenant, and who is asking. */
@Named("page")
@RequestScoped
public class PageContext {

    @Inject
    CurrentTenant tenant;

    private String path = "/";
    private Map<String, String> parts = Map.of();
    private Caller caller = Caller.ANONYMOUS;
    private String csrfToken;
    private long secondsLeft;
    private boolean lasting = true;

    void stands(String path, Map<String, String> parts, Caller caller, String csrfToken) {
        this.path = path;
        this.parts = parts;
        this.caller = caller;
        this.csrfToken = csrfToken;
    }

    /** Something on the page changes by the clock, or with what no document knows of: it is made anew for each request. */
    public void isOfTheMoment() {
        this.lasting = false;
    }

    boolean isLasting() {
        return lasting;
    }

    /** @param seconds in which the session ends, however busy it is */
    void ends(long seconds) {
        this.secondsLeft = seconds;
    }

    public long getSecondsLeft() {
        return secondsLeft;
    }

    /** When the session ends, however busy it is. */
    public Instant getEnds() {
        return Instant.now().plusSeconds(secondsLeft);
    }

    public TenantView getTenant() {
        return tenant.maybe().orElse(null);
    }

    public String getTenantSlug() {
        return tenant.maybe().map(TenantView::slug).orElse(null);
    }

    public String getTenantName() {
        return tenant.maybe().map(TenantView::name).orElse(null);
    }

    public String getCountry() {
        return tenant.maybe().map(TenantView::country).orElse(null);
    }

    /** IANA name of the zone in which the tenant's dates are meant. */
    public String getZone() {
        return tenant.maybe().map(view -> view.timeZone().getId()).orElse("UTC");
    }

    /** The path asked for, with its query. */
    public String getPath() {
        return path;
    }

    public boolean isSignedIn() {
        return caller.signedIn();
    }

    public String getCallerName() {
        return caller.name();
    }

    public String getCsrfToken() {
        return csrfToken;
    }

    /** What the path says under this name, null when it says nothing. */
    public String part(String name) {
        return parts.get(name);
    }

    /** What the path says under this name as an id; refuses {@code not-found} where it is none. */
    public UUID id(String name) {
        try {
            return UUID.fromString(String.valueOf(parts.get(name)));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
