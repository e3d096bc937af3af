package org.ordskifte.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;

/**
 * The server looks for health checks in the archive's own library only, never in its modules. Here each check of a
 * module is shown there, and calling it calls the module's.
 */
public class ShownChecks implements Extension {

    private final List<Bean<?>> checks = new ArrayList<>();

    void notice(@Observes ProcessManagedBean<? extends HealthCheck> found) {
        if (found.getBean().getBeanClass() != AliveCheck.class) {
            checks.add(found.getBean());
        }
    }

    void show(@Observes AfterBeanDiscovery discovery, BeanManager beans) {
        for (Bean<?> check : checks) {
            discovery
                    .<HealthCheck>addBean()
                    .id("shown " + check.getBeanClass().getName())
                    .types(HealthCheck.class)
                    .qualifiers(check.getQualifiers())
                    .scope(Dependent.class)
                    .produceWith(instance -> () -> of(check, beans).call());
        }
    }

    private static HealthCheck of(Bean<?> check, BeanManager beans) {
        return (HealthCheck) beans.getReference(check, HealthCheck.class, beans.createCreationalContext(check));
    }
}
