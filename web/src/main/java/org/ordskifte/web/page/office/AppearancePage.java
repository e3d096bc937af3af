package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.TenantView;

/** How the authority's pages look. */
@Named("appearancePage")
@RequestScoped
public class AppearancePage {

    @Inject
    Styling styling;

    @Inject
    Onward onward;

    private TenantView tenant;
    private String accent;
    private Long revision;

    public TenantView load() {
        if (tenant == null) {
            tenant = styling.now();
            accent = accent == null ? tenant.accent() : accent;
            revision = revision == null ? Long.valueOf(tenant.revision()) : revision;
        }
        return tenant;
    }

    public boolean isOwn() {
        return load().accent() != null;
    }

    public void wear() {
        styling.wear(accent, revision);
        onward.to("appearance", "office.appearance.worn", accent);
    }

    public void putOff() {
        styling.wear(null, revision);
        onward.to("appearance", "office.appearance.put-off");
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent == null ? null : accent.strip();
    }

    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }
}
