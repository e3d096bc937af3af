package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ordskifte.identity.Invitee;
import org.ordskifte.identity.handover.Bequeathing;
import org.ordskifte.identity.handover.HandoverView;
import org.ordskifte.identity.handover.Matter;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** The administrator says who gives everything to whom, sees what that is, and does it. */
@Named("handoverPage")
@RequestScoped
public class HandoverPage {

    @Inject
    Bequeathing bequeathing;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private String of;
    private String to;
    private String name;
    private Matter.Kind[] kinds = Matter.Kind.values();
    private Long seen;
    private HandoverView shown;

    public void show() {
        shown = bequeathing.show(holder(), successor(), left());
        seen = shown.revision();
    }

    /** What was shown, and nothing else. Where that has changed meanwhile it is shown anew. */
    public void handOver() {
        try {
            HandoverView done = bequeathing.handOver(holder(), successor(), left(), seen);
            onward.to(
                    "members",
                    "office.handover.done",
                    done.passing(),
                    done.of().name(),
                    done.to().name());
        } catch (Refusal refusal) {
            if (refusal.code() == Code.STALE) {
                show();
            }
            throw refusal;
        }
    }

    private Invitee holder() {
        return new Invitee(of, null);
    }

    private Invitee successor() {
        return new Invitee(to, name);
    }

    private Set<Matter.Kind> left() {
        Set<Matter.Kind> left = EnumSet.allOf(Matter.Kind.class);
        left.removeAll(Arrays.asList(kinds));
        return left;
    }

    /** Null before anything was asked for. */
    public HandoverView getShown() {
        return shown;
    }

    /** The button is there on the page that shows what moves, and when it was pressed on that page. */
    public boolean isOffered() {
        return shown == null ? asked.has("form:do") : shown.passing() > 0;
    }

    public String getFrom() {
        return shown == null ? of : shown.of().name();
    }

    public String getNext() {
        return shown == null ? to : shown.to().name();
    }

    public Matter.Kind[] getAllKinds() {
        return Matter.Kind.values();
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Matter.Kind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(Matter.Kind[] kinds) {
        this.kinds = kinds.clone();
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
