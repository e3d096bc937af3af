package org.ordskifte.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Recognising;
import org.ordskifte.document.VersionHead;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** What is answered to whoever drafts or adopts a version: the version, and what somebody has yet to decide about it. */
@RequestScoped
public class VersionAnswers {

    @Inject
    Reading reading;

    @Inject
    Recognising recognising;

    @Inject
    HttpServletRequest request;

    VersionJson of(String document, VersionHead head) {
        VersionJson version = VersionJson.of(reading.version(document, head.number()));
        long doubts = recognising.doubts(document, head.number());
        return doubts == 0 ? version : version.warning(List.of(undecided(doubts)));
    }

    private VersionJson.Warned undecided(long doubts) {
        Tongue tongue = Tongue.of(request.getLocale().getLanguage()).orElse(Tongue.EN);
        return new VersionJson.Warned(
                "IDENTITIES_UNDECIDED", Wording.in(tongue).text("office.identity.warned", doubts), doubts);
    }
}
