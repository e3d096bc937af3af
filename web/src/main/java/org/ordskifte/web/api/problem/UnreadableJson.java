package org.ordskifte.web.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** A body that is no JSON, or another than asked for, or one that was refused while it was read. The server has a mapper of its own, which only this displaces. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(JsonProcessingException thrown) {
        Refusal refusal = thrown.getCause() instanceof Refusal inside ? inside : new Refusal(Code.MALFORMED);
        return Problem.of(refusal, request.getLocale()).response();
    }
}
