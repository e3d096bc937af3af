package org.ordskifte.intake;

/** Numbered clauses that stand below what a test is about. */
public final class NumberedText {

    public static final String BODY =
            """

            1. Formål

            Vi taler ordentligt med hinanden og hjælper hinanden i hverdagen.

            2. Omfang

            Retningslinjerne gælder for alle ansatte i kommunen.

            3. Klager

            Lederen svarer på klager inden for en uge.
            """;

    private NumberedText() {}
}
