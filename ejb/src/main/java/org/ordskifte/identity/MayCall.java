package org.ordskifte.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a method of a use case: whoever has one of these rights in the tenant of the request. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayCall {
    Right[] value();

    /** For whom a right is enough that holds in some units only. */
    Within of() default Within.EVERYWHERE;

    /** How far a right must go. */
    enum Within {
        /** Only whoever holds it in the whole tenant may call. */
        EVERYWHERE,
        /** The first argument names a document, or one to be; the right must hold where it lies. */
        DOCUMENT,
        /** The first argument names a round, or one to be; the right must hold where all its documents lie. */
        ROUND,
        /**
         * It concerns the caller's own work, only shows what everybody of that trade sees, or asks by itself where what it is
         * about lies, which the first argument does not say.
         */
        TRADE
    }
}
