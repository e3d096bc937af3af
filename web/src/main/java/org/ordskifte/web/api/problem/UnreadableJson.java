package org.ordskifte.web.api.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** A body that is no JSON, or another than asked for, or one that was refused while it was read. The server has a mapper of its own, which only this displaces. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(JsonProcessingException thrown) {
        return Problem.of(refusal(thrown), request).response();
    }

    /** A word that no field of that name may hold, or a day that never was, is a fault of the field alone. */
    static Refusal refusal(JacksonException thrown) {
        if (thrown.getCause() instanceof Refusal inside) {
            return inside;
        }
        return thrown instanceof InvalidFormatException wrong
                        && !wrong.getPath().isEmpty()
                ? new Refusal(Code.INVALID_FIELD, "field", field(wrong.getPath()), "rule", "format")
                : new Refusal(Code.MALFORMED);
    }

    /** As a broken constraint would name it. */
    private static String field(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(one -> one.getFieldName() == null ? "[" + one.getIndex() + "]" : "." + one.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^[.]", "");
    }
}
