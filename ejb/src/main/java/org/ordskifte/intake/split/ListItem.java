package org.ordskifte.intake.split;

/**
 * A list item as printed.
 *
 * @param marker such as "-" or "2."
 * @param indent how far in it stands
 */
record ListItem(String marker, int indent, String text) {

    boolean isNumbered() {
        return Character.isDigit(marker.charAt(0)) || marker.startsWith("(");
    }

    int number() {
        String digits = marker.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }

    ListItem and(String more) {
        return new ListItem(marker, indent, Shape.join(java.util.List.of(text, more)));
    }
}
