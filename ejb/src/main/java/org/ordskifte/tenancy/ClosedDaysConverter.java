package org.ordskifte.tenancy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.ordskifte.shared.Json;

/** The closed days of an authority as a JSON array. */
@Converter
class ClosedDaysConverter implements AttributeConverter<List<ClosedDay>, String> {

    @Override
    public String convertToDatabaseColumn(List<ClosedDay> days) {
        return Json.write(days);
    }

    @Override
    public List<ClosedDay> convertToEntityAttribute(String json) {
        return Json.read(json, new TypeReference<List<ClosedDay>>() {});
    }
}
