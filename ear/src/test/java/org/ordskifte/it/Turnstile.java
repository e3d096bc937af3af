package org.ordskifte.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Holds something in the database that others need next, so that they come to stand behind one another in a known order. */
final class Turnstile implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Connection owner;

    private Turnstile(Connection owner) {
        this.owner = owner;
    }

    private static Turnstile holding(String sql, String... values) {
        try {
            Connection owner = Portal.stack().ownerConnection();
            owner.setAutoCommit(false);
            return new Turnstile(owner).doing(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Does something that is done for the others once they go on. */
    Turnstile doing(String sql, String... values) {
        try (PreparedStatement statement = OtherServer.prepared(owner, sql, values)) {
            statement.execute();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Whoever has taken up what is asked of the index gets no further than to the words of the document. */
    static Turnstile beforeWords(String document) {
        return holding("select pg_advisory_xact_lock(7703, hashtext(id::text)) from document where slug = ?", document);
    }

    /** What is asked of the index can be taken up, but neither asked for nor struck off. */
    static Turnstile beforeIndexTasks() {
        return holding("lock table index_task in share row exclusive mode");
    }

    /** Whoever has taken the round for an answer gets no further than to the answer itself. */
    static Turnstile atAnswer(String response) {
        return holding("select 1 from response where id = cast(? as uuid) for update", id(response));
    }

    /** Whoever writes remarks anew gets no further once the answer is theirs. */
    static Turnstile atRemarks(String response) {
        return holding("select 1 from remark where response_id = cast(? as uuid) for update", id(response));
    }

    /** Whoever changes the round gets no further once it is theirs. */
    static Turnstile atRound(ConsultationFixture round) {
        return holding("select 1 from consultation where slug = ? for update", round.slug());
    }

    /** Whoever changes a committee or what stands below it gets no further once it is theirs. */
    static Turnstile atCommittee(String slug) {
        return holding("select 1 from committee where slug = ? for update", slug);
    }

    /** Nobody gets to the round at all. */
    static Turnstile beforeRound(ConsultationFixture round) {
        return holding(
                "select pg_advisory_xact_lock(7702, hashtext(tenant_id || '/' || slug)) from consultation where slug = ?",
                round.slug());
    }

    /** Returns once that many stand and wait. */
    void until(int waiting) {
        Patience.until(waiting + " wait", PATIENCE, () -> waiting() >= waiting);
    }

    /** Returns once somebody stands before the index tasks. */
    void untilStruckOff() {
        Patience.until("the words are read", PATIENCE, () -> waiting("and relation = 'index_task'::regclass") > 0);
    }

    private int waiting() {
        return waiting("");
    }

    private int waiting(String where) {
        try (PreparedStatement statement =
                        owner.prepareStatement("select count(distinct pid) from pg_locks where not granted " + where);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(String response) {
        return response.substring(response.lastIndexOf('/') + 1);
    }

    /** Lets everybody go on. */
    @Override
    public void close() {
        try {
            owner.commit();
            owner.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
