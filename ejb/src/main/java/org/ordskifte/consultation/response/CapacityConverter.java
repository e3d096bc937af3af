package org.ordskifte.consultation.response;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ordskifte.shared.Json;

/** Keeps what capacity somebody answered in as a JSON object. */
@Converter
class CapacityConverter implements AttributeConverter<Capacity, String> {

    @Override
    public String convertToDatabaseColumn(Capacity value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public Capacity convertToEntityAttribute(String json) {
        return json == null ? null : Json.read(json, Capacity.class);
    }
}
