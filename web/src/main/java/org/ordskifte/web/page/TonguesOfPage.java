package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.Tongues;
import org.ordskifte.document.Translating;
import org.ordskifte.document.VersionHead;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.Site;
import org.ordskifte.web.text.Language;

/** The other languages of the text on a version's page: what it translates, and what translates it. */
@Named("tongues")
@RequestScoped
public class TonguesOfPage {

    @Inject
    Translating translating;

    @Inject
    VersionPage version;

    @Inject
    CurrentTenant tenant;

    @Inject
    Language language;

    @Inject
    Site site;

    private Tongues around;

    /** The same text in a language, for search engines. */
    public record Alternate(String language, String href) {}

    private Tongues around() {
        if (around == null) {
            around = translating.around(
                    version.getSlug(), version.getView().version().number());
        }
        return around;
    }

    /** What the version at hand translates; null where it is authoritative. */
    public Tongues.Original getOriginal() {
        return around().original();
    }

    public List<Tongues.Translated> getTranslations() {
        return around().translations();
    }

    /** Name of a language, in the one being read. */
    public String name(String tag) {
        return language.getWording().text("search.language." + tag);
    }

    /** Only of a text that is in force; the others are for nobody to come upon. */
    public List<Alternate> getAlternates() {
        boolean alone = getOriginal() == null && getTranslations().isEmpty();
        if (alone || version.isOutOfForce()) {
            return List.of();
        }
        VersionHead head = version.getView().version();
        List<Alternate> all = new ArrayList<>();
        all.add(new Alternate(head.language(), version.getCanonical()));
        if (getOriginal() != null) {
            all.add(alternate(getOriginal().language(), getOriginal().document()));
        }
        getTranslations().forEach(one -> all.add(alternate(one.language(), one.document())));
        return all;
    }

    private Alternate alternate(String tag, String slug) {
        return new Alternate(tag, site.address() + "/" + tenant.get().slug() + "/" + slug);
    }
}
