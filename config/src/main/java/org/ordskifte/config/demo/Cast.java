package org.ordskifte.config.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Everybody who acts in the story, each at the front door with an own token. */
final class Cast {

    private static final Duration TOKEN_LASTS = Duration.ofSeconds(40);

    private final String baseUrl;
    private final UnaryOperator<String> issuer;
    private final Map<String, Token> tokens = new HashMap<>();

    /** @param issuer gives a user a bearer token that lasts a minute at least */
    Cast(String baseUrl, UnaryOperator<String> issuer) {
        this.baseUrl = baseUrl;
        this.issuer = issuer;
    }

    Portal as(String user) {
        return new Portal(baseUrl, user, this::token);
    }

    private String token(String user) {
        Token known = tokens.get(user);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = new Token(issuer.apply(user), Instant.now().plus(TOKEN_LASTS));
            tokens.put(user, known);
        }
        return known.value();
    }

    private record Token(String value, Instant until) {}
}
