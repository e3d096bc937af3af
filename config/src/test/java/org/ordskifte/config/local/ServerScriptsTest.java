package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServerScriptsTest {
    private final String scripts = ServerHome.SCRIPTS.stream()
            .map(name -> Resources.text("/wildfly/" + name))
            .collect(Collectors.joining("\n"));

    @Test
    void the_public_doors_that_nobody_needs_are_taken_away() {
        assertThat(scripts)
                .contains("setting=http-invoker:remove", "file=welcome-content:remove", "service=remote:remove");
    }

    @Test
    void every_answer_carries_the_protecting_headers() {
        assertThat(scripts)
                .contains(
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy",
                        "frame-ancestors 'none'");
    }

    @Test
    void anonymous_visitors_never_meet_the_login() {
        assertThat(scripts).contains("name=proactive-authentication,value=false");
    }

    @Test
    void no_secret_is_written_into_the_configuration() {
        assertThat(scripts).contains("--password=${env.ORDSKIFTE_DB_PASSWORD}");
    }

    @Test
    void deserialisation_admits_only_named_packages() {
        assertThat(Resources.text("/wildfly/jvm.options")).containsPattern("(?m)^-Djdk.serialFilter=.*;!\\*$");
    }
}
