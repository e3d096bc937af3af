package org.ordskifte.tenancy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.ordskifte.shared.Json;

/** The words of an authority as a JSON object by language. */
@Converter
class TermsConverter implements AttributeConverter<Map<String, Terms>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Terms> terms) {
        return Json.write(terms);
    }

    @Override
    public Map<String, Terms> convertToEntityAttribute(String json) {
        return Json.read(json, new TypeReference<TreeMap<String, Terms>>() {});
    }
}
