package org.ordskifte.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.scan.FileGuard;

/** Whether files are scanned, and by something that answers. Reading goes on without it; its alarm is for whoever watches. */
@Readiness
@ApplicationScoped
public class ScannerCheck implements HealthCheck {

    @Inject
    FileGuard guard;

    @Override
    public HealthCheckResponse call() {
        Optional<Boolean> answers = guard.answers();
        return HealthCheckResponse.named("scanner")
                .up()
                .withData("configured", answers.isPresent())
                .withData("answers", answers.orElse(false))
                .withData("alarm", answers.isPresent() && !answers.get())
                .build();
    }
}
