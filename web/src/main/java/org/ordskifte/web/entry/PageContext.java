package org.ordskifte.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What every page knows of its request: where it stands, for which tenant, and who is asking. */
@Named("page")
@RequestScoped
public class PageContext {

    private String tenantSlug;
    private String tenantName;
    private String country;
    private String path = "/";
    private String callerName;
    private String csrfToken;

    public String getTenantSlug() {
        return tenantSlug;
    }

    public String getTenantName() {
        return tenantName;
    }

    public String getCountry() {
        return country;
    }

    /** The path asked for, with its query. */
    public String getPath() {
        return path;
    }

    public boolean isSignedIn() {
        return callerName != null;
    }

    public String getCallerName() {
        return callerName;
    }

    public String getCsrfToken() {
        return csrfToken;
    }
}
