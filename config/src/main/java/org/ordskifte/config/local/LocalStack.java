package org.ordskifte.config.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A whole installation on this machine: PostgreSQL, Keycloak, a mail catcher and WildFly with the application. It is
 * started together and stopped together, in whatever way this virtual machine ends. Logs lie in {@code DIR/log}, mails
 * in {@code DIR/mail}.
 */
public final class LocalStack implements AutoCloseable {
    /** The address from which what a proxy says of its visitors is believed. */
    public static final String PROXY = "127.0.0.99";

    private final StackSettings settings;
    private final Premises premises;
    private final int portalPort;
    private final Household household;
    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;
    private final LocalMail mail;
    private final LocalWildFly wildfly;
    private final Watchdog watchdog;
    private final Thread atExit = new Thread(this::stopServers, "ordskifte-stop");
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile CompletableFuture<Void> starting = CompletableFuture.completedFuture(null);

    private LocalStack(StackSettings settings) {
        this.settings = settings;
        this.portalPort = Ports.claim(settings.portalPort(), "the portal", "portal.port");
        int keycloakPort = Ports.claim(settings.keycloakPort(), "Keycloak", "keycloak.port");
        if (!Files.isRegularFile(settings.ear())) {
            throw new StackFailure("There is no application at " + settings.ear() + "; build it first");
        }
        Deployment.requireArchive(settings.ear());
        Distributions distributions = Distributions.locate();
        this.premises = Premises.take(settings.data(), settings.keepData());
        Path data = settings.data();
        this.household = new Household(logDir());
        Secrets secrets = Secrets.in(data);
        this.postgres = new LocalPostgres(distributions, data, household, secrets);
        this.keycloak = new LocalKeycloak(distributions, data, household, keycloakPort, baseUrl(), secrets);
        this.mail = new LocalMail(data.resolve("mail"));
        this.wildfly =
                new LocalWildFly(distributions, data, household, portalPort, settings.ear(), settings.developing());
        this.watchdog = Watchdog.over(logDir());
    }

    /**
     * Starts everything and returns when the application answers; when one part fails, nothing is left running, and the
     * failure names the part and its log.
     */
    public static LocalStack start(StackSettings settings) {
        LocalStack stack = new LocalStack(settings);
        Runtime.getRuntime().addShutdownHook(stack.atExit);
        try {
            stack.startServers();
            return stack;
        } catch (RuntimeException e) {
            boolean told = stack.stopping();
            stack.close();
            throw told ? new StackFailure("Stopped before everything had started", e) : e;
        }
    }

    /** Waits for all of them, or for the first failure only. */
    private void startServers() {
        mail.start();
        CompletableFuture<Void> identity = CompletableFuture.runAsync(keycloak::start);
        CompletableFuture<Void> database = CompletableFuture.runAsync(postgres::start);
        CompletableFuture<Void> server = CompletableFuture.runAsync(wildfly::provision);
        CompletableFuture<Void> application =
                CompletableFuture.allOf(database, server).thenRun(() -> wildfly.start(environment()));
        starting = CompletableFuture.allOf(identity, application);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<Void> part : List.of(identity, database, server, application)) {
            part.whenComplete((done, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure);
                }
            });
        }
        try {
            CompletableFuture.anyOf(starting, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("ORDSKIFTE_DB_URL", postgres.jdbcUrl());
        environment.put("ORDSKIFTE_DB_USER", "ordskifte_app");
        environment.put("ORDSKIFTE_DB_PASSWORD", postgres.password("app"));
        environment.put("ORDSKIFTE_BASE_URL", baseUrl());
        environment.put("ORDSKIFTE_OIDC_PROVIDER_URL", keycloak.realmUrl());
        environment.put("ORDSKIFTE_OIDC_CLIENT_SECRET", keycloak.clientSecret());
        environment.put("ORDSKIFTE_SMTP_HOST", "127.0.0.1");
        environment.put("ORDSKIFTE_SMTP_PORT", String.valueOf(mail.port()));
        environment.put("ORDSKIFTE_MAIL_FROM", "ordskifte@demo.ordskifte.example");
        environment.put("ORDSKIFTE_INDEX_DIR", settings.data().resolve("index").toString());
        environment.put("ORDSKIFTE_AUDIT_HEADS_DIR", auditHeads().toString());
        environment.put("ORDSKIFTE_FACELETS_REFRESH", settings.developing() ? "0" : "-1");
        environment.put("ORDSKIFTE_LIMIT_EXEMPT", "127.0.0.1,::1");
        environment.put("ORDSKIFTE_PROXY", PROXY);
        environment.put("ORDSKIFTE_SCAN_INTERVAL", "1000");
        environment.put("ORDSKIFTE_CLAIMS_SECONDS", "2");
        return environment;
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + portalPort;
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    /** A fresh access token of a demo account. */
    public String tokenFor(String userName) {
        return keycloak.tokenFor(userName);
    }

    /** A connection as the owner of the schema, who sees every tenant; close it. */
    public Connection ownerConnection() throws SQLException {
        return postgres.connect("owner");
    }

    /** A connection as the application, behind the tenant wall; close it. */
    public Connection appConnection() throws SQLException {
        return postgres.connect("app");
    }

    /** Where the heads of the audit chains are exported to. */
    public Path auditHeads() {
        return settings.data().resolve("audit-heads");
    }

    public Path mailDir() {
        return mail.folder();
    }

    public Path logDir() {
        return settings.data().resolve("log");
    }

    public int managementPort() {
        return wildfly.managementPort();
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKeycloak keycloak() {
        return keycloak;
    }

    public LocalMail mail() {
        return mail;
    }

    public LocalWildFly wildfly() {
        return wildfly;
    }

    /** The one clock that decides goes wrong by this much from the next transaction on; negative goes back. */
    public void shiftClock(Duration shift) {
        setClock("transaction_timestamp() + interval '" + shift.toMillis() + " milliseconds'");
    }

    public void resetClock() {
        setClock("transaction_timestamp()");
    }

    private void setClock(String expression) {
        try (Connection connection = ownerConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace function portal_now() returns timestamptz language sql stable return "
                    + expression);
        } catch (SQLException e) {
            throw new StackFailure("Cannot shift the clock: " + e.getMessage(), e);
        }
    }

    /** Where the unpacked pages of the running application lie, when it was started for developing. */
    public Path webFiles() {
        return wildfly.webFiles();
    }

    /** Takes up the archive as it is now. */
    public void redeploy() {
        wildfly.redeploy();
    }

    /** Whether somebody has asked this installation to stop, as Ctrl-C does. */
    public boolean stopping() {
        return stopped.get();
    }

    @Override
    public void close() {
        stopServers();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The virtual machine is going down already and runs the hook itself.
            return;
        }
        watchdog.close();
    }

    private void stopServers() {
        if (stopped.compareAndSet(false, true)) {
            household.takeNobodyIn();
            wildfly.close();
            keycloak.close();
            postgres.close();
            household.close();
            mail.close();
            // What was still starting ends by itself now that nothing begins or runs any more.
            starting.exceptionally(failure -> null)
                    .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                    .join();
            premises.close();
        }
    }
}
