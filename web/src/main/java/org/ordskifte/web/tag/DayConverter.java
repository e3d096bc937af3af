package org.ordskifte.web.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.ordskifte.web.text.TypedDay;

/** Takes a day as people type it, and only one that is in the calendar: the platform's own reads 30 February as the 28th. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedDay.of(typed)
                        .orElseThrow(() -> new ConverterException(new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                TagWording.of(context).text("form.date.wrong"),
                                null)));
    }

    /** As the browser's own field for days wants it. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
