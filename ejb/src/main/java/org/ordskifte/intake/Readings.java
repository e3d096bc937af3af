package org.ordskifte.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/** Files that are being read while whoever handed them in looks on. They are remembered for a while, and by this server only. */
final class Readings {

    static final int MOST = 8;

    private static final Duration KEPT = Duration.ofMinutes(10);
    /** Whoever waits asks every few seconds; a file that was read and not asked for since is nobody's any more. */
    private static final Duration ASKED_FOR = Duration.ofMinutes(1);

    private final ExecutorService executor;
    private final Workbench bench;
    private final Duration forgetting;
    private final Map<UUID, Ticket> tickets = new ConcurrentHashMap<>();

    Readings(ExecutorService executor, Workbench bench) {
        this(executor, bench, ASKED_FOR);
    }

    Readings(ExecutorService executor, Workbench bench, Duration forgetting) {
        this.executor = executor;
        this.bench = bench;
        this.forgetting = forgetting;
    }

    /**
     * A file to be read.
     *
     * @param subject whoever handed it in, and may ask for it
     * @param replaces the import in whose place it is to stand; may be null
     */
    record Order(
            UUID tenant,
            String subject,
            String fileName,
            byte[] content,
            String language,
            Taken changes,
            UUID replaces) {}

    /** What one who waits has in hand. */
    static final class Ticket {
        private final UUID id = UUID.randomUUID();
        private final long began = System.nanoTime();
        private volatile Order order;
        private volatile boolean started;
        private volatile Future<Intake.Found> outcome;
        private volatile UUID kept;
        private volatile long asked = System.nanoTime();

        private Ticket(Order order) {
            this.order = order;
        }

        UUID id() {
            return id;
        }

        Order order() {
            return order;
        }

        /** Whether a place was free and the file is open. */
        boolean isStarted() {
            return started;
        }

        Duration since() {
            return Duration.ofNanos(System.nanoTime() - began);
        }

        /** The import it became; null before. */
        UUID kept() {
            return kept;
        }

        /** From now on it is found under that import, and its bytes are not needed any more. */
        void keep(UUID imported) {
            kept = imported;
            outcome = null;
            order = new Order(
                    order.tenant(), order.subject(), order.fileName(), new byte[0], null, null, order.replaces());
        }

        /**
         * Waits, but no longer than this.
         *
         * @return empty while the file is being read
         * @throws Refusal why it was not read
         */
        Optional<Intake.Found> await(Duration patience) {
            asked = System.nanoTime();
            try {
                return Optional.of(outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Refusal refusal) {
                    throw refusal;
                }
                throw new IllegalStateException("a file could not be read", e.getCause());
            }
        }

        private boolean isHeavy() {
            return order.content().length > 0;
        }

        private boolean isForgotten(Duration patience) {
            boolean left = outcome != null && outcome.isDone() && System.nanoTime() - asked > patience.toNanos();
            return left || since().compareTo(KEPT) > 0;
        }
    }

    /** @throws Refusal readers-busy where too many wait already */
    Ticket begin(Order order, Function<Budget, Intake.Found> reading) {
        tickets.values().removeIf(one -> one.isForgotten(forgetting));
        if (tickets.values().stream().filter(Ticket::isHeavy).count() >= MOST) {
            throw new Refusal("readers-busy");
        }
        Ticket ticket = new Ticket(order);
        try {
            ticket.outcome = executor.submit(() -> read(ticket, reading));
        } catch (RejectedExecutionException e) {
            throw new Refusal("readers-busy");
        }
        tickets.put(ticket.id, ticket);
        return ticket;
    }

    private Intake.Found read(Ticket ticket, Function<Budget, Intake.Found> reading) {
        try {
            return bench.read(budget -> {
                ticket.started = true;
                return reading.apply(budget);
            });
        } catch (Refusal refused) {
            Order order = ticket.order;
            ticket.order = new Order(
                    order.tenant(), order.subject(), order.fileName(), new byte[0], null, null, order.replaces());
            throw refused;
        }
    }

    Optional<Ticket> find(UUID id) {
        return Optional.ofNullable(tickets.get(id));
    }
}
