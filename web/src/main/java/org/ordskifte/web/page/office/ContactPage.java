package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.ReaderContact;
import org.ordskifte.tenancy.TenantView;

/** Whom the authority's readers turn to, and where its accessibility statement stands. */
@Named("contactPage")
@RequestScoped
public class ContactPage {

    @Inject
    Styling styling;

    @Inject
    Onward onward;

    private boolean loaded;
    private String accessibilityStatementUrl;
    private String contactEmail;
    private String contactPhone;
    private Long revision;

    public void load() {
        if (!loaded && revision == null) {
            TenantView tenant = styling.now();
            accessibilityStatementUrl = tenant.accessibilityStatementUrl();
            contactEmail = tenant.contactEmail();
            contactPhone = tenant.contactPhone();
            revision = tenant.revision();
        }
        loaded = true;
    }

    public void save() {
        styling.isReachedBy(new ReaderContact(accessibilityStatementUrl, contactEmail, contactPhone), revision);
        onward.to("contact", "office.contact.saved");
    }

    public String getAccessibilityStatementUrl() {
        return accessibilityStatementUrl;
    }

    public void setAccessibilityStatementUrl(String accessibilityStatementUrl) {
        this.accessibilityStatementUrl = accessibilityStatementUrl;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }
}
