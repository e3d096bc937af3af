package org.ordskifte.web.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordskifte.identity.Attesting;
import org.ordskifte.tenancy.Schema;

/** The database has been migrated as far as this application was built for. */
@Readiness
@ApplicationScoped
public class SchemaCheck implements HealthCheck {

    @Inject
    Attesting attesting;

    @Override
    public HealthCheckResponse call() {
        try {
            Schema.Level level = attesting.schema();
            return HealthCheckResponse.named("migration-level")
                    .status(level.fits())
                    .withData("found", level.found())
                    .withData("builtFor", level.builtFor())
                    .build();
        } catch (EJBException e) {
            return HealthCheckResponse.named("migration-level").down().build();
        }
    }
}
