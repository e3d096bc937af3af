package org.ordskifte.config.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ordskifte.config.local.LocalStack;

/** Everybody who acts in the story, each at the front door with an own token. */
final class Cast {

    private static final Duration TOKEN_LASTS = Duration.ofSeconds(40);

    private final LocalStack stack;
    private final Map<String, Token> tokens = new HashMap<>();

    Cast(LocalStack stack) {
        this.stack = stack;
    }

    Portal as(String user) {
        return new Portal(stack.baseUrl(), user, this::token);
    }

    private String token(String user) {
        Token known = tokens.get(user);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = new Token(stack.tokenFor(user), Instant.now().plus(TOKEN_LASTS));
            tokens.put(user, known);
        }
        return known.value();
    }

    private record Token(String value, Instant until) {}
}
