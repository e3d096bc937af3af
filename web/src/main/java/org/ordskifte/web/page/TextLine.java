package org.ordskifte.web.page;

import java.time.ZoneId;
import java.util.List;
import org.ordskifte.document.PublicText;
import org.ordskifte.web.text.Tongue;

/** A public text in a list: what it is called and how it stands. */
public record TextLine(
        String address,
        String title,
        String language,
        String kindName,
        List<String> appliesTo,
        String standing,
        String sign) {

    static TextLine of(PublicText text, String tenant, ZoneId zone, Tongue tongue) {
        return new TextLine(
                "/" + tenant + "/" + text.slug(),
                text.title(),
                text.shown().language(),
                text.kindName(),
                text.appliesTo(),
                new StandingWords(tongue, zone).standing(text.standing(), text.shown(), text.versions()),
                StandingWords.sign(text.standing()));
    }
}
