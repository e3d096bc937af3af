package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Whoever had to wait for the database for longer than a transaction lasts is told to ask again. */
@Isolated
@ExtendWith(Portal.class)
class SlowDatabaseIT {

    /** Longer than the ten seconds of a transaction. */
    private static final Duration HELD = Duration.ofSeconds(13);

    @Test
    void a_question_whose_time_ran_out_is_answered_with_503_and_when_to_ask_again() throws Exception {
        Session secretary = Session.of("vestfjord.secretariat");
        SECRETARIAT.get("/search?tenant=vestfjord&q=borger").is(200);
        CompletableFuture<Answer> search;
        CompletableFuture<HttpResponse<String>> page;
        try (Connection owner = Portal.stack().ownerConnection()) {
            owner.setAutoCommit(false);
            try (Statement hold = owner.createStatement()) {
                hold.execute("lock table membership in access exclusive mode");
            }
            search = CompletableFuture.supplyAsync(() -> SECRETARIAT.get("/search?tenant=vestfjord&q=borger"));
            page = CompletableFuture.supplyAsync(() -> secretary.get("/vestfjord/office/search?q=borger"));
            Thread.sleep(HELD.toMillis());
            owner.rollback();
        }

        search.join().isRefused(503, "unavailable");
        assertThat(search.join().header("Retry-After")).isNotEmpty();
        assertThat(page.join().statusCode()).isEqualTo(503);
        assertThat(page.join().headers().firstValue("Retry-After")).isPresent();
        SECRETARIAT.get("/search?tenant=vestfjord&q=borger").is(200);
    }
}
