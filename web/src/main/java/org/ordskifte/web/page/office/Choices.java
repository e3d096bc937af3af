package org.ordskifte.web.page.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.document.Access;
import org.ordskifte.identity.Right;

/** What can be chosen in the office's forms. */
@Named("choices")
@ApplicationScoped
public class Choices {

    public List<String> getKinds() {
        return List.of("code-of-conduct", "policy", "guidelines", "other");
    }

    public List<String> getLanguages() {
        return List.of("da", "sv", "nb", "nn", "en");
    }

    public List<Access> getAccesses() {
        return List.of(Access.values());
    }

    public List<SeatKind> getSeats() {
        return List.of(SeatKind.values());
    }

    public List<Side> getSides() {
        return List.of(Side.values());
    }

    public List<Right> getBundles() {
        return Arrays.stream(Right.values()).filter(Right::isBundle).toList();
    }
}
