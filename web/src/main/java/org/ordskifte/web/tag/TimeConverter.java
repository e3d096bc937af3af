package org.ordskifte.web.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a time of day as people type it, {@code 9:30}, {@code 09.30} or {@code 9}. Midnight at the end of a day is none: the
 * platform's own would read 24:00 as the beginning of that day, a whole day too early.
 */
@FacesConverter("clock")
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern TYPED = Pattern.compile("(?<h>[01]?\\d|2[0-3])(?:[:.](?<m>[0-5]\\d))?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher said = TYPED.matcher(typed.strip());
        if (!said.matches()) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, TagWording.of(context).text("form.time.wrong"), null));
        }
        return LocalTime.of(
                Integer.parseInt(said.group("h")), said.group("m") == null ? 0 : Integer.parseInt(said.group("m")));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : time.toString().substring(0, "12:00".length());
    }
}
