package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.ordskifte.config.local.DemoPeople;
import org.ordskifte.config.local.LocalStack;
import org.ordskifte.config.local.StackFailure;

/**
 * What a fresh installation shows. Five authorities move in, take their seats, adopt their codes over the years, hold
 * one round to its end and open three others — all of it said through the front door by the people of the demo, each
 * thing on its own day of the past. Only the operator's right and the portal's clock are set in the database.
 */
public final class DemoContent {

    private static final LocalDate MOVING_IN = LocalDate.of(2018, 1, 8);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Manifest manifest;
    private final Cast cast;

    DemoContent(Manifest manifest, Cast cast) {
        this.manifest = manifest;
        this.cast = cast;
    }

    /** Loads everything into an empty installation. */
    public static void load(LocalStack stack) {
        appointOperator(stack);
        new DemoContent(Manifest.read(), cast(stack)).story().play(stack::shiftClock, stack::resetClock);
    }

    /** Moves demo deadlines that have lapsed since the last start to 12:00 local time, two weeks ahead. */
    public static void refresh(LocalStack stack) {
        new LapsedDeadlines(stack, Manifest.read()).renew();
    }

    /**
     * Hands the files of a folder, in name order, to the demo tenants of their language. What is already there from an
     * earlier start is left alone; what cannot be imported is listed with its reason.
     */
    public static void importDirectory(LocalStack stack, Path folder) {
        new FolderImport(Manifest.read(), cast(stack), new EarlierImports(stack)).run(folder);
    }

    /** Everything that happened, from the first tenant to the answer of the day before yesterday. */
    Timeline story() {
        Timeline timeline = new Timeline();
        LocalDate today = LocalDate.now(manifest.authorities().get(0).zone());
        for (Authority authority : manifest.authorities()) {
            ZonedDateTime first = MOVING_IN.atTime(MORNING).atZone(authority.zone());
            Arrival arrival = new Arrival(cast, authority);
            timeline.at(first, arrival::moveIn);
            timeline.at(first.plusHours(1), arrival::takeSeats);
            authority.documents().forEach(text -> adoptOverTheYears(authority, text, timeline));
            authority.rounds().forEach(round -> new Consulting(cast, authority, round, today).writeInto(timeline));
        }
        return timeline;
    }

    private static void appointOperator(LocalStack stack) {
        try (Connection owner = stack.ownerConnection();
                PreparedStatement insert =
                        owner.prepareStatement("insert into operator (subject) values (?) on conflict do nothing")) {
            insert.setString(1, DemoPeople.called("operator").subject());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StackFailure("Cannot appoint the operator: " + e.getMessage(), e);
        }
    }

    private void adoptOverTheYears(Authority authority, Authority.Text text, Timeline timeline) {
        for (Authority.Adopted version : text.versions()) {
            timeline.at(version.published().atTime(MORNING).atZone(authority.zone()), () -> {
                Shelf shelf = new Shelf(cast.as(authority.secretariat()), authority.slug());
                if (!shelf.holds(text.slug())) {
                    shelf.register(text);
                }
                JsonNode preview = shelf.hand(Upload.of(version.file(), Manifest.text(version.file())));
                int number = shelf.draft(text.slug(), preview, "MAIN");
                shelf.recognise(text.slug(), number, version.continues());
                shelf.adopt(text.slug(), number, version.adoption());
            });
        }
    }

    private static Cast cast(LocalStack stack) {
        return new Cast(stack.baseUrl(), stack::tokenFor);
    }
}
