package org.ordskifte.web.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.identity.Attesting;

/** The database answers, and its clock and this server's differ by less than two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    private static final Duration TOLERATED = Duration.ofSeconds(2);

    @Inject
    Attesting attesting;

    @Override
    public HealthCheckResponse call() {
        try {
            Duration apart =
                    Duration.between(attesting.databaseTime(), Instant.now()).abs();
            return HealthCheckResponse.named("database")
                    .up()
                    .withData("clockDifferenceMillis", apart.toMillis())
                    .withData("clockAgrees", apart.compareTo(TOLERATED) < 0)
                    .build();
        } catch (EJBException e) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("fault", e.getMessage() == null ? e.getClass().getSimpleName() : "does not answer")
                    .build();
        }
    }
}
