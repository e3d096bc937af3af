package org.ordskifte.shared;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer to something that may not be done: a code that every surface turns into words, with the arguments the
 * words need. It rolls the transaction back. Throwing it is never a fault of the program.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; each surface has one manner of saying each kind. */
    public enum Kind {
        MALFORMED(400),
        NOT_SIGNED_IN(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status by which the outside contract says this kind. */
        public int status() {
            return status;
        }
    }

    private final Code code;
    private final boolean hides;
    private boolean seen;
    private final transient Map<String, Object> arguments;

    /** @param namesAndValues arguments in pairs: name, value, name, value … */
    public Refusal(Code code, Object... namesAndValues) {
        this(code, pairs(namesAndValues), false);
    }

    private Refusal(Code code, Map<String, Object> arguments, boolean hides) {
        super(code.text());
        this.code = code;
        this.arguments = arguments;
        this.hides = hides;
    }

    /** @param code the public form of a {@link Code}, such as {@code empty-file} */
    public Refusal(String code, Object... namesAndValues) {
        this(Code.of(code), namesAndValues);
    }

    public static Refusal notFound() {
        return new Refusal(Code.NOT_FOUND);
    }

    /** The same to whoever is refused; yet it is there, and they may not see it. */
    public static Refusal hidden() {
        return new Refusal(Code.NOT_FOUND, Map.of(), true);
    }

    /** What whoever sees nothing is told, by whether there is something to see. */
    public static Refusal unseen(boolean there) {
        return there ? hidden() : notFound();
    }

    /** A field that was sent with a value that cannot be accepted. */
    public static Refusal invalid(String field, String rule) {
        return new Refusal(Code.INVALID_FIELD, "field", field, "rule", rule);
    }

    /** The same, naming one thing more. */
    public Refusal naming(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(arguments());
        all.put(name, value);
        return new Refusal(code, all, hides);
    }

    public Code code() {
        return code;
    }

    public Kind kind() {
        return code.kind();
    }

    /** Whether it answers as of something absent to somebody who may not see what is there. */
    public boolean hides() {
        return hides;
    }

    /** On its way out a refusal passes one door after another: true at the first, where its transaction still answers. */
    public boolean isAtFirstDoor() {
        boolean first = !seen;
        seen = true;
        return first;
    }

    public Map<String, Object> arguments() {
        return arguments == null ? Map.of() : arguments;
    }

    private static Map<String, Object> pairs(Object... namesAndValues) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            result.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return result;
    }
}
