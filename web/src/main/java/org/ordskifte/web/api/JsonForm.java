package org.ordskifte.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.ordskifte.shared.Json;

/** Bodies are read and written as JSON is everywhere here. */
@Provider
public class JsonForm implements ContextResolver<ObjectMapper> {

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.mapper();
    }
}
