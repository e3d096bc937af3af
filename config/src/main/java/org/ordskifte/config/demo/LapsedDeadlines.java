package org.ordskifte.config.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.config.local.LocalStack;
import org.ordskifte.config.local.StackFailure;

/**
 * A demo that was left alone for weeks would show nothing open. Rounds of the manifest whose deadline has passed get
 * the deadline, inner deadlines, meetings and letter they would have if they had been loaded today. This is the one
 * thing the demo does behind the portal's back, as the database's owner: no user could move a deadline silently.
 */
final class LapsedDeadlines {

    private static final String FIND =
            "select c.id, c.deadline, c.letter from consultation c join tenant t on t.id = c.tenant_id "
                    + "where t.slug = ? and c.slug = ? and c.state = 'PUBLISHED' and c.deadline <= portal_now()";
    private static final String MOVE =
            "update consultation set deadline = ?, ends_at = ?, letter = ?, revision = revision + 1 where id = ?";
    private static final String MOVE_INNER = "update consultee set inner_deadline = inner_deadline + (?::timestamptz - "
            + "?::timestamptz), revision = revision + 1 where consultation_id = ? and inner_deadline is not null";
    private static final String MOVE_STATION =
            "update station set on_date = ?, when_text = ? where consultation_id = ? and name = ?";

    private final LocalStack stack;
    private final Manifest manifest;

    LapsedDeadlines(LocalStack stack, Manifest manifest) {
        this.stack = stack;
        this.manifest = manifest;
    }

    void renew() {
        try (Connection owner = stack.ownerConnection()) {
            owner.setAutoCommit(false);
            for (Authority authority : manifest.authorities()) {
                for (Round round : authority.rounds()) {
                    if (round.ending().isEmpty()) {
                        renew(owner, authority, round);
                    }
                }
            }
            owner.commit();
        } catch (SQLException e) {
            throw new StackFailure("Cannot move the demo's lapsed deadlines: " + e.getMessage(), e);
        }
    }

    private static void renew(Connection owner, Authority authority, Round round) throws SQLException {
        try (PreparedStatement find = owner.prepareStatement(FIND)) {
            find.setString(1, authority.slug());
            find.setString(2, round.slug());
            try (ResultSet lapsed = find.executeQuery()) {
                while (lapsed.next()) {
                    Instant former = lapsed.getTimestamp("deadline").toInstant();
                    UUID id = lapsed.getObject("id", UUID.class);
                    move(owner, authority, round, id, former, lapsed.getString("letter"));
                }
            }
        }
    }

    private static void move(Connection owner, Authority authority, Round round, UUID id, Instant former, String letter)
            throws SQLException {
        LocalDate formerDay = former.atZone(authority.zone())
                .toLocalDate()
                .minusDays(round.deadline().days());
        RoundDates then = new RoundDates(authority, round, formerDay);
        RoundDates now = new RoundDates(authority, round, LocalDate.now(authority.zone()));
        Timestamp deadline = Timestamp.from(now.deadline().toInstant());
        String source = Manifest.text(round.letterFile().orElse(round.material().file()));
        // The letter keeps the day it was written; only what lies ahead moves.
        update(owner, MOVE, deadline, deadline, now.correctAhead(letter, source, then), id);
        update(owner, MOVE_INNER, deadline, Timestamp.from(former), id);
        for (Round.Station station : round.stations()) {
            update(
                    owner,
                    MOVE_STATION,
                    now.date(station).orElse(null),
                    now.words(station).orElse(null),
                    id,
                    station.name());
        }
    }

    private static void update(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
