package org.ordskifte.web.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.confirmation.Overview;
import org.ordskifte.confirmation.PersonStatus;
import org.ordskifte.confirmation.UnitFigure;

/** Confirmations as a sheet (RFC 4180) that no spreadsheet takes for formulas. */
final class ReadingSheet {

    private static final String MARK = "\uFEFF";

    private ReadingSheet() {}

    static String of(List<PersonStatus> people) {
        return rows(
                List.of("name", "unit", "confirmed", "on", "onPaper"),
                people.stream()
                        .map(one -> Stream.of(
                                one.name(), one.unit(), one.confirmed(), said(one.on()), said(one.onPaper()))));
    }

    static String of(Overview overview) {
        return rows(
                List.of("unit", "concerned", "confirmed", "source"),
                Stream.concat(
                        overview.units().stream().map(one -> figure(one, "list")),
                        overview.directory().stream().map(one -> figure(one, "directory"))));
    }

    private static Stream<Object> figure(UnitFigure one, String source) {
        return Stream.of(one.unit(), said(one.concerned()), said(one.confirmed()), source);
    }

    private static Object said(Object value) {
        return value == null ? "" : value;
    }

    private static String rows(List<String> head, Stream<Stream<Object>> rows) {
        return MARK
                + Stream.concat(Stream.of(head.stream().map(Object.class::cast)), rows)
                        .map(row -> row.map(cell -> cell(cell.toString())).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** What begins like a formula is made a text by the sign that says so. */
    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
