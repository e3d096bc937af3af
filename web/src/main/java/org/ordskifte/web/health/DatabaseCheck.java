package org.ordskifte.web.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.identity.Attesting;

/** The database answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject
    Attesting attesting;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("database")
                    .up()
                    .withData("time", attesting.databaseTime().toString())
                    .build();
        } catch (EJBException e) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("fault", "does not answer")
                    .build();
        }
    }
}
