package org.ordskifte.web.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ordskifte.document.Markup;

/** No more than that many characters, counted in the form in which the text is kept. */
@Documented
@Constraint(validatedBy = Characters.Count.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Characters {

    /** How they are counted, for the document of the interface. */
    String KEPT = " characters, counted as they are kept: in NFC, with LF, an emoji as one";

    int max();

    String message() default "too many characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What cannot be kept at all is not counted: it is refused as such when it is read. */
    class Count implements ConstraintValidator<Characters, String> {

        private int max;

        @Override
        public void initialize(Characters limit) {
            this.max = limit.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= max || Markup.length(text) <= max;
        }
    }
}
