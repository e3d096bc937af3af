package org.ordskifte.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.SourceLine;

/** The one place in which files of others are opened while the server serves everybody else. */
@ApplicationScoped
class FileReading {

    @Resource
    ManagedExecutorService executor;

    private Workbench bench;

    @PostConstruct
    void begin() {
        bench = new Workbench(executor, Workbench.PLACES, Workbench.TIME, Workbench.PATIENCE);
    }

    Outline read(String fileName, byte[] content, String language, Taken taken) {
        return bench.read(budget -> Intake.read(fileName, content, language, taken, budget));
    }

    List<SourceLine> lines(String fileName, byte[] content, Taken taken) {
        return bench.read(budget -> Intake.lines(fileName, content, taken, budget));
    }
}
