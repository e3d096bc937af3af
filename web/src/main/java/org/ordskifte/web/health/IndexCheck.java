package org.ordskifte.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.search.upkeep.IndexHealth;

/** The index answers a real query. */
@Readiness
@ApplicationScoped
public class IndexCheck implements HealthCheck {

    @Inject
    IndexHealth index;

    @Override
    public HealthCheckResponse call() {
        Optional<String> fault = index.fault();
        return HealthCheckResponse.named("index").status(fault.isEmpty()).build();
    }
}
