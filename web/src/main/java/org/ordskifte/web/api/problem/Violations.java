package org.ordskifte.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Fields that break a constraint. The server has a mapper of its own for them, which only a nearer one displaces. */
@Provider
public class Violations implements ExceptionMapper<ConstraintViolationException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return Problem.of(refusal(violations), request).response();
    }

    /** Names the first field that does not fit, and all of them beside it. */
    static Refusal refusal(ConstraintViolationException violations) {
        List<String> fields = violations.getConstraintViolations().stream()
                .map(one -> field(one.getPropertyPath().toString()))
                .sorted()
                .distinct()
                .toList();
        return new Refusal(Code.INVALID_FIELD, "field", fields.get(0), "rule", "constraint", "fields", fields);
    }

    private static String field(String path) {
        String[] parts = path.split("\\.", 3);
        return parts.length == 3 ? parts[2] : parts[parts.length - 1];
    }
}
