package org.ordskifte.browser;

/** A text as secretariats hand it in: with facts on its cover, values under paragraphs, and things that are doubtful. */
final class LookAlike {

    static final String TEXT =
            """
            Spilleregler for møder

            Sagsnummer: 26-4711
            Sagsbehandler: Ingrid Holmblad
            Sagsnummer: 26-4712

            1. Formål

            Et møde tager tid fra andet arbejde. Reglerne skal hjælpe os med kun at mødes, når det er det rigtige.

            2. Inden mødet

            Den, der indkalder, skriver, hvad der skal besluttes, og sender materialet to arbejdsdage før.

            3. Under mødet

            Vi begynder til tiden, lytter færdig og skriver beslutningerne ned, før vi går.
            """;

    private LookAlike() {}
}
