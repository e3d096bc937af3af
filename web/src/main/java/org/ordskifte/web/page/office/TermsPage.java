package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.Terms;
import org.ordskifte.web.text.Tongue;

/** What the authority calls its committees and consultations, in each of its languages. */
@Named("termsPage")
@RequestScoped
public class TermsPage {

    private static final String COMMITTEE = "committee";
    private static final String CONSULTATION = "consultation";

    @Inject
    Styling styling;

    @Inject
    Onward onward;

    private List<TermForm> forms;
    private Long revision;

    public List<TermForm> getForms() {
        if (forms == null) {
            TenantView tenant = styling.now();
            revision = revision == null ? Long.valueOf(tenant.revision()) : revision;
            forms = new ArrayList<>();
            for (String language : tenant.languages()) {
                Tongue.of(language)
                        .ifPresent(tongue -> add(tongue, tenant.terms().get(language)));
            }
        }
        return forms;
    }

    private void add(Tongue tongue, Terms said) {
        forms.add(new TermForm(tongue, COMMITTEE, said == null ? null : said.committee()));
        forms.add(new TermForm(tongue, CONSULTATION, said == null ? null : said.consultation()));
    }

    public void say() {
        Map<String, Terms> terms = new TreeMap<>();
        for (TermForm form : forms) {
            Terms known = terms.getOrDefault(form.getLanguage(), new Terms(null, null));
            terms.put(
                    form.getLanguage(),
                    form.getThing().equals(COMMITTEE)
                            ? new Terms(form.term(), known.consultation())
                            : new Terms(known.committee(), form.term()));
        }
        styling.say(terms, revision);
        onward.to("appearance", "office.terms.saved");
    }

    public Long getRevision() {
        getForms();
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }
}
