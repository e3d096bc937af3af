package org.ordskifte.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.intake.outline.TrackedChanges.Taken;

/** The one place in which files of others are opened while the server serves everybody else. */
@ApplicationScoped
class FileReading {

    @Resource
    ManagedExecutorService executor;

    private Workbench bench;
    private Readings readings;

    @PostConstruct
    void begin() {
        bench = new Workbench(executor, Workbench.PLACES, Workbench.TIME, Workbench.PATIENCE);
        readings = new Readings(executor, bench);
    }

    Intake.Found read(String fileName, byte[] content, String language, Taken taken) {
        return bench.read(budget -> Intake.find(fileName, content, language, taken, budget));
    }

    /** Begins to read and does not wait for it. */
    Readings.Ticket begin(Readings.Order order) {
        return readings.begin(
                order,
                budget -> Intake.find(order.fileName(), order.content(), order.language(), order.changes(), budget));
    }

    Optional<Readings.Ticket> find(UUID ticket) {
        return readings.find(ticket);
    }
}
