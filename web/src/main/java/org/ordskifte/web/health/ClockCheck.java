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
import org.ordskifte.identity.ClockWatch;

/**
 * How far the database's clock and this server's are apart. The database's alone decides what is on time, so visitors
 * are not turned away; its alarm is for whoever watches.
 */
@Readiness
@ApplicationScoped
public class ClockCheck implements HealthCheck {

    @Inject
    Attesting attesting;

    @Override
    public HealthCheckResponse call() {
        try {
            Duration apart =
                    Duration.between(attesting.databaseTime(), Instant.now()).abs();
            return HealthCheckResponse.named("clock")
                    .up()
                    .withData("differenceMillis", apart.toMillis())
                    .withData("alarm", ClockWatch.isAlarming(apart))
                    .build();
        } catch (EJBException e) {
            return HealthCheckResponse.named("clock").down().build();
        }
    }
}
