package org.ordskifte.consultation.response;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.shared.Json;

/** Keeps a reservation as a JSON object. */
@Converter
class ReservationConverter implements AttributeConverter<Reservation, String> {

    @Override
    public String convertToDatabaseColumn(Reservation value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public Reservation convertToEntityAttribute(String json) {
        return json == null ? null : Json.read(json, Reservation.class);
    }
}
