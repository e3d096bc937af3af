package org.ordskifte.intake.split;

/** A line of a table of contents: the printed number, if any, and the words. */
record TocEntry(String label, String text, int line) {}
