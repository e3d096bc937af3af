package org.ordskifte.document;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ordskifte.shared.Json;

/** Facts as a JSON object. */
@Converter
public class FactsConverter implements AttributeConverter<Map<String, Fact>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Fact> facts) {
        return Json.write(facts);
    }

    @Override
    public Map<String, Fact> convertToEntityAttribute(String json) {
        return Json.read(json, new TypeReference<LinkedHashMap<String, Fact>>() {});
    }
}
