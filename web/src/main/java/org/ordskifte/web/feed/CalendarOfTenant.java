package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.entry.Site;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** {@code /{tenant}/consultations.ics}: the deadlines of the public rounds, in the tenant’s language and words. */
@WebServlet(urlPatterns = "*.ics")
public class CalendarOfTenant extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Announcing announcing;

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TenantView place = tenant.get();
        Wording wording = Wording.in(Tongue.of(place.language()).orElse(Tongue.EN), place.terms());
        List<Calendar.Event> events = announcing.ofTenant().stream()
                .flatMap(round -> events(site.address() + "/" + place.slug(), round, wording))
                .toList();
        Calendar calendar = new Calendar(
                wording.text("document.feed.title", place.name()),
                wording.tongue().getTag(),
                events);
        response.setHeader("Content-Disposition", "inline; filename=\"" + place.slug() + ".ics\"");
        PublicBytes.send(request, response, Calendar.TYPE, calendar.bytes());
    }

    /** One for each deadline: texts may have their own. */
    static Stream<Calendar.Event> events(String home, PublicRound round, Wording wording) {
        RoundHead head = round.head();
        String url = home + "/consultations/" + head.slug();
        DateWords words = new DateWords(wording.tongue());
        return head.deadlines().stream().map(each -> {
            boolean several = head.deadlines().size() > 1;
            String what = several ? head.title() + ": " + words.text(each) : head.title();
            return new Calendar.Event(
                    head.id() + (each.document() == null ? "" : "." + each.document()) + "@ordskifte",
                    head.revision(),
                    round.publishedAt(),
                    each.deadline(),
                    wording.text("deadline.line", what),
                    words.deadline(each.deadline(), ZoneId.of(head.timeZone()), false) + "\n" + url,
                    url,
                    head.phase() == Phase.CANCELLED);
        });
    }
}
