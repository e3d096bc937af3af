package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.ordskifte.export.picture.LinkPicture;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.entry.Site;
import org.ordskifte.web.text.Language;

/** What a public page says of itself to those who list it or show a link to it. */
@Named("sharing")
@RequestScoped
public class Sharing {

    private static final int LONGEST = 200;

    @Inject
    PageContext page;

    @Inject
    Site site;

    @Inject
    Language language;

    /** @param path of this site, such as {@code /vestfjord} */
    public String address(String path) {
        return site.address() + path;
    }

    /** Whose page it is. */
    public String getOwner() {
        return page.getTenantName() == null ? "Ordskifte" : page.getTenantName();
    }

    public String getPicture() {
        return address(page.getTenantSlug() == null ? "/card.png" : "/" + page.getTenantSlug() + "/card.png");
    }

    public int getPictureWidth() {
        return LinkPicture.WIDTH;
    }

    public int getPictureHeight() {
        return LinkPicture.HEIGHT;
    }

    /** As the protocol wants it: {@code da_DK}. */
    public String getLocale() {
        Locale locale = language.getLocale();
        return locale.getLanguage()
                + switch (language.getTongue()) {
                    case DA -> "_DK";
                    case SV -> "_SE";
                    case NB -> "_NO";
                    case EN -> "_GB";
                };
    }

    /** The beginning of a text, in one line. */
    public String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
