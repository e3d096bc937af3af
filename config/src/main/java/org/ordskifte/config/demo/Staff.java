package org.ordskifte.config.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/**
 * Who works where in an authority, for which readers its codes are, and what it has agreed on reading them.
 *
 * @param readingRule absent where nobody is asked to confirm
 */
record Staff(List<Unit> units, List<JsonNode> groups, Agreement readingRule, List<Call> calls) {

    /** A unit, below another one where that is named. */
    record Unit(String slug, String name, String parent, List<Member> members) {}

    /** Somebody with a demo login or, where there is none, with an address only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Member(String user, String email, String name) {
        String address() {
            return email == null ? Authority.mailOf(user) : email;
        }
    }

    /** @param rule the body of the request */
    record Agreement(String on, JsonNode rule) {
        LocalDate day() {
            return LocalDate.parse(on);
        }
    }

    /** From this day on those concerned are asked to confirm that they have read a version. */
    record Call(String on, String document, int version) {
        LocalDate day() {
            return LocalDate.parse(on);
        }
    }
}
