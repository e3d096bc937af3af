package org.ordskifte.intake.flow;

import java.util.Locale;

/** Writes a count the way a word processor prints it. */
public final class Counting {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Counting() {}

    /** @param style 1, 01, a, A, i or I */
    public static String of(int count, String style) {
        return switch (style) {
            case "a" -> letters(count);
            case "A" -> letters(count).toUpperCase(Locale.ROOT);
            case "i" -> roman(count).toLowerCase(Locale.ROOT);
            case "I" -> roman(count);
            case "01" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    /** Word and OpenDocument print aa after z. */
    private static String letters(int count) {
        int bounded = Math.max(1, Math.min(count, 780));
        return String.valueOf((char) ('a' + (bounded - 1) % 26)).repeat((bounded - 1) / 26 + 1);
    }

    private static String roman(int count) {
        StringBuilder out = new StringBuilder();
        int rest = Math.max(1, Math.min(count, 3999));
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }
}
