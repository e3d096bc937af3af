package org.ordskifte.config.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.ordskifte.config.local.LocalStack;
import org.ordskifte.config.local.StackFailure;

/** {@code mvn -Pdemo}: the whole installation with its content, until Ctrl-C. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws InterruptedException {
        DemoSettings settings = DemoSettings.fromCommandLine();
        try (LocalStack stack = LocalStack.start(settings.stack())) {
            fill(stack, settings);
            System.out.println("Ordskifte is ready: " + stack.baseUrl() + "/");
            System.out.println("Mails are stored in " + stack.mailDir());
            stayUp(stack, settings);
        }
    }

    private static void fill(LocalStack stack, DemoSettings settings) {
        if (Files.exists(settings.loaded())) {
            DemoContent.refresh(stack);
        } else {
            DemoContent.load(stack);
            remember(settings);
        }
        settings.importFrom().ifPresent(folder -> DemoContent.importDirectory(stack, folder));
    }

    private static void remember(DemoSettings settings) {
        try {
            Files.writeString(settings.loaded(), Instant.now() + "\n");
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + settings.loaded(), e);
        }
    }

    private static void stayUp(LocalStack stack, DemoSettings settings) throws InterruptedException {
        SourceWatch watch = new SourceWatch(stack, settings.project().resolve("web/src/main/webapp"), settings.ear());
        while (stack.wildfly().alive()) {
            watch.look();
            Thread.sleep(500);
        }
        if (!stack.stopping()) {
            throw new StackFailure(
                    "WildFly has ended by itself; see " + stack.logDir().resolve("wildfly.log"));
        }
    }
}
