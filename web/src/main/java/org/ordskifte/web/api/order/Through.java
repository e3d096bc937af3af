package org.ordskifte.web.api.order;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method of a use case by which an operation changes something: whoever may call that may ask for this. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Through {
    Class<?> value();

    /** The method's name. */
    String call();
}
