package org.ordskifte.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.consultation.response.CleanUp;

/** What the last clean-up deleted and left. It never turns visitors away; its alarm is for whoever watches. */
@Readiness
@ApplicationScoped
public class CleanUpCheck implements HealthCheck {

    @Inject
    CleanUp cleanUp;

    @Override
    public HealthCheckResponse call() {
        CleanUp.Report last = cleanUp.last();
        return HealthCheckResponse.named("clean-up")
                .up()
                .withData("lastRun", String.valueOf(last.at()))
                .withData("deleted", last.deleted())
                .withData("kept", last.kept())
                .withData("overdue", last.overdue())
                .withData("alarm", cleanUp.isAlarming())
                .build();
    }
}
