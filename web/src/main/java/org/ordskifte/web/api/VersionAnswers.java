package org.ordskifte.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Recognising;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.shared.Json;
import org.ordskifte.web.api.KeptForms.Form;
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

    /** The version with its tag, and what somebody has yet to decide. */
    Response whole(Response.ResponseBuilder answer, String document, VersionHead head) {
        VersionView view = reading.version(document, head.number());
        VersionJson version = VersionJson.of(view);
        long doubts = recognising.doubts(document, head.number());
        return answer.header("ETag", tag(view))
                .entity(doubts == 0 ? version : version.warning(List.of(undecided(doubts))))
                .build();
    }

    /** The version as everybody reads it who may. */
    Form form(String document, int number) {
        VersionView view = reading.version(document, number);
        try {
            return new Form(
                    Json.mapper().writeValueAsBytes(VersionJson.of(view)),
                    MediaType.APPLICATION_JSON,
                    tag(view),
                    null,
                    view.version().state().wasAdopted());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said of a version to whoever has changed it. */
    Response head(Response.ResponseBuilder answer, String document, VersionHead head) {
        return answer.header("ETag", tag(reading.version(document, head.number())))
                .entity(head)
                .build();
    }

    /** How a version stands is so by the date and by those beside it. */
    static String tag(VersionView view) {
        return Revision.tag(view.version().revision(), List.of(view.standing(), view.version()));
    }

    private VersionJson.Warned undecided(long doubts) {
        Tongue tongue = Tongue.of(request.getLocale().getLanguage()).orElse(Tongue.EN);
        return new VersionJson.Warned(
                "IDENTITIES_UNDECIDED", Wording.in(tongue).text("office.identity.warned", doubts), doubts);
    }
}
