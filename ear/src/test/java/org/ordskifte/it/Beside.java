package org.ordskifte.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A class whose tests only look, or try what is refused: it runs beside the others, and while somebody has set the clock
 * it waits. What disturbs everybody is {@code @Isolated} and comes when these are through.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(Beside.WhileTheClockIsRight.class)
public @interface Beside {

    /** Each method waits for itself, so that nobody who sets the clock waits for a whole class. */
    final class WhileTheClockIsRight implements InvocationInterceptor {

        @Override
        public void interceptBeforeAllMethod(
                Invocation<Void> method, ReflectiveInvocationContext<Method> what, ExtensionContext where)
                throws Throwable {
            PortalClock.untouched(method::proceed);
        }

        @Override
        public void interceptTestMethod(
                Invocation<Void> method, ReflectiveInvocationContext<Method> what, ExtensionContext where)
                throws Throwable {
            PortalClock.untouched(method::proceed);
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> method, ReflectiveInvocationContext<Method> what, ExtensionContext where)
                throws Throwable {
            PortalClock.untouched(method::proceed);
        }
    }
}
