package org.ordskifte.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ordskifte.shared.Json;

/** What of a clause is out of sight, as a JSON object. */
@Converter
public class MaskConverter implements AttributeConverter<Mask, String> {

    @Override
    public String convertToDatabaseColumn(Mask mask) {
        return mask == null ? null : Json.write(mask);
    }

    @Override
    public Mask convertToEntityAttribute(String json) {
        return json == null ? null : Json.read(json, Mask.class);
    }
}
