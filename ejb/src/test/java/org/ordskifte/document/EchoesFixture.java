package org.ordskifte.document;

import java.util.List;

/** Words that are withheld somewhere. */
public final class EchoesFixture {

    private EchoesFixture() {}

    public static Echoes withheld(String... passages) {
        return Echoes.of(List.of(passages), List.of());
    }
}
