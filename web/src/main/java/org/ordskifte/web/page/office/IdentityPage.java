package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.diff.match.Origin;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Recognising;
import org.ordskifte.document.Recognition;
import org.ordskifte.document.Recognition.Recognised;
import org.ordskifte.shared.Refusal;

/** Which clause of a version is which of the version before: what waits for a decision, and what can be changed. */
@Named("identityPage")
@RequestScoped
public class IdentityPage {

    @Inject
    Recognising recognising;

    @Inject
    VersionPage version;

    @Inject
    Asked asked;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private Recognition found;
    private List<String> olds = List.of();
    private Origin.Kind what = Origin.Kind.SAME;

    /** An earlier clause beside the one asked about. */
    public record Twin(ClauseView old, String name, List<Part> before, List<Part> after) {}

    public Recognition load() {
        if (found == null) {
            may.requireWriter();
            found = recognising.show(
                    version.load().document().slug(), version.getHead().number());
        }
        return found;
    }

    public boolean isOne() {
        return asked.has("clause");
    }

    /** The clause that is asked about. */
    public Recognised getOne() {
        UUID id = asked.id("clause");
        return load().clauses().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The earlier clauses it may be or comes from, each word by word. */
    public List<Twin> getTwins() {
        Recognised one = getOne();
        List<ClauseView> those = one.isDoubtful() ? one.candidates() : one.of();
        return those.stream().map(old -> twin(old, one.clause())).toList();
    }

    private static Twin twin(ClauseView old, ClauseView now) {
        List<Part> parts = WordDiff.of(old.text(), now.text());
        return new Twin(old, name(old), side(parts, Part.Kind.INSERTED), side(parts, Part.Kind.DELETED));
    }

    private static List<Part> side(List<Part> parts, Part.Kind without) {
        return parts.stream().filter(part -> part.kind() != without).toList();
    }

    public static String name(ClauseView clause) {
        return VersionPage.Words.of(clause).name();
    }

    public String nameOf(Recognised one) {
        return name(one.clause());
    }

    public String namesOf(Recognised one) {
        return String.join(", ", one.of().stream().map(IdentityPage::name).toList());
    }

    public String named(ClauseView clause) {
        return name(clause);
    }

    /** All clauses of the version before, to be ticked, by name. */
    public List<Map.Entry<String, String>> getChoices() {
        return recognising
                .earlier(version.load().document().slug(), version.getHead().number())
                .stream()
                .map(one -> Map.entry(one.id().toString(), name(one)))
                .toList();
    }

    public void decide(String kind, String old) {
        decide(Origin.Kind.valueOf(kind), old == null ? List.of() : List.of(UUID.fromString(old)));
    }

    /** What was ticked and chosen below. */
    public void decideOther() {
        decide(
                what,
                what == Origin.Kind.NEW
                        ? List.of()
                        : olds.stream().map(UUID::fromString).toList());
    }

    private void decide(Origin.Kind kind, List<UUID> of) {
        Recognised one = getOne();
        String slug = version.load().document().slug();
        int number = version.getHead().number();
        recognising.decide(slug, number, one.id(), kind, of, version.getHead().revision());
        Recognition now = recognising.show(slug, number);
        String address = "documents/" + slug + "/" + number + "/identity";
        String next =
                now.doubts().isEmpty() ? "" : "?clause=" + now.doubts().get(0).id();
        onward.to(
                address + next,
                "office.identity.decided",
                nameOf(one),
                now.doubts().size());
    }

    public List<String> getOlds() {
        return olds;
    }

    public void setOlds(List<String> olds) {
        this.olds = olds;
    }

    public Origin.Kind getWhat() {
        return what;
    }

    public void setWhat(Origin.Kind what) {
        this.what = what;
    }

    public List<Origin.Kind> getKinds() {
        return List.of(Origin.Kind.SAME, Origin.Kind.REPLACED, Origin.Kind.SPLIT, Origin.Kind.MERGED, Origin.Kind.NEW);
    }
}
