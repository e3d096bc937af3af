package org.ordskifte.web.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.notification.MailQueue;
import org.ordskifte.notification.Mailing;

/** How many mails wait, and since when, and how many were given up. A relay that is away turns no visitor away; the alarm is for whoever watches. */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Inject
    Mailing mailing;

    @Override
    public HealthCheckResponse call() {
        try {
            MailQueue queue = mailing.queue();
            boolean stuck =
                    queue.oldest() != null && queue.oldest().plus(PATIENCE).isBefore(Instant.now());
            return HealthCheckResponse.named("mail-queue")
                    .up()
                    .withData("waiting", queue.waiting())
                    .withData("tried", queue.tried())
                    .withData("givenUp", queue.givenUp())
                    .withData("oldest", String.valueOf(queue.oldest()))
                    .withData("alarm", stuck)
                    .build();
        } catch (EJBException e) {
            return HealthCheckResponse.named("mail-queue").down().build();
        }
    }
}
