package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Mask;
import org.ordskifte.document.WithheldView;
import org.ordskifte.document.Withholding;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.text.Texts;

/** Takes words out of sight by one click, says why afterwards, and shows them again. */
@Named("withholdPage")
@RequestScoped
public class WithholdPage extends OutOfSightForm<WithheldView> {

    @Inject
    Withholding withholding;

    @Inject
    VersionPage version;

    @Inject
    Asked asked;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    private List<WithheldView> all;
    private List<Piece> pieces;

    public WithholdPage() {
        super(new Traits<>(WithheldView::id, WithheldView::isLifted, WithheldView::reason, WithheldView::revision));
    }

    /** @param since null while it can be read */
    public record Passage(UUID clause, int place, String html, LocalDate since) {}

    /** A clause with its passages. */
    public record Piece(VersionPage.Words words, LocalDate since, List<Passage> passages) {
        static Piece of(ClauseView clause, Mask mask) {
            List<Passage> passages = new ArrayList<>();
            for (int place = 1; place <= clause.blocks().size(); place++) {
                String html = Markup.html(List.of(clause.blocks().get(place - 1)));
                LocalDate since = mask == null ? null : mask.passages().get(place);
                passages.add(new Passage(clause.id(), place, html, since));
            }
            return new Piece(VersionPage.Words.of(clause), mask == null ? null : mask.whole(), passages);
        }
    }

    /** A draft is shown to nobody: there is nothing to withhold. */
    public void load() {
        may.requireMember();
        if (!may.isDescribeDocuments() || version.isDraft()) {
            throw Refusal.notFound();
        }
    }

    public List<Piece> getPieces() {
        if (pieces == null) {
            pieces = version.load().clauses().stream()
                    .map(clause -> Piece.of(clause, version.mask(clause.id())))
                    .toList();
        }
        return pieces;
    }

    @Override
    protected List<WithheldView> known() {
        if (all == null) {
            all = withholding.list(slug());
        }
        return all;
    }

    @Override
    protected Asked asked() {
        return asked;
    }

    /** What is withheld, in words that do not repeat it. */
    public String what(WithheldView one) {
        return switch (one.scope()) {
            case "VERSION" -> t.of("office.withhold.of.version", one.version());
            case "TITLE" -> t.of("office.withhold.of.title", one.version());
            case "CLAUSE" -> t.of("office.withhold.of.clause", name(one), one.version());
            default -> t.of("office.withhold.of.passage", one.passage(), name(one), one.version());
        };
    }

    public String numbers(List<Integer> versions) {
        return versions.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String name(WithheldView one) {
        return version.getClauses().stream()
                .filter(words -> words.clause().id().equals(one.clause()))
                .map(VersionPage.Words::name)
                .findFirst()
                .orElse(t.of("office.withhold.unnamed"));
    }

    public void version() {
        done(withholding.withhold(slug(), number(), null, null, null, null));
    }

    public void title() {
        done(withholding.withholdTitle(slug(), number(), null, null));
    }

    /** What the version is called, for those who see it all the same. */
    public String getTitle() {
        return withholding.original(slug(), number()).title();
    }

    /** Whether its title is out of sight. */
    public boolean isTitleWithheld() {
        return !getTitle().equals(version.getHead().title());
    }

    public void clause(UUID clause) {
        done(withholding.withhold(slug(), number(), clause, null, null, null));
    }

    public void passage(UUID clause, int place) {
        done(withholding.withhold(slug(), number(), clause, place, null, null));
    }

    private void done(WithheldView view) {
        onward.to(address() + "?why=" + view.id(), "office.withhold.done");
    }

    public void explain() {
        withholding.explain(slug(), getChosen().id(), typed(), seen());
        onward.to(address(), "office.withhold.explained");
    }

    public void lift() {
        withholding.lift(slug(), getChosen().id(), typed(), null);
        onward.to(address(), "office.withhold.lifted");
    }

    private String slug() {
        return version.load().document().slug();
    }

    private int number() {
        return version.getHead().number();
    }

    private String address() {
        return "documents/" + slug() + "/" + number() + "/withhold";
    }
}
