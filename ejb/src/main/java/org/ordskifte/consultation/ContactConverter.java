package org.ordskifte.consultation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.shared.Json;

/** A contact as a JSON object. */
@Converter
class ContactConverter implements AttributeConverter<Contact, String> {

    @Override
    public String convertToDatabaseColumn(Contact contact) {
        return contact == null ? null : Json.write(contact);
    }

    @Override
    public Contact convertToEntityAttribute(String json) {
        return json == null ? null : Json.read(json, Contact.class);
    }
}
