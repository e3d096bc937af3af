package org.ordskifte.consultation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.shared.Json;

/** Visibility as a JSON string or object. */
@Converter
class VisibilityConverter implements AttributeConverter<Visibility, String> {

    @Override
    public String convertToDatabaseColumn(Visibility visibility) {
        return Json.write(visibility);
    }

    @Override
    public Visibility convertToEntityAttribute(String json) {
        return Json.read(json, Visibility.class);
    }
}
