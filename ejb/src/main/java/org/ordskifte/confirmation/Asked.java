package org.ordskifte.confirmation;

import java.time.LocalDate;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.VersionHead;

/**
 * A call for confirmations as it stands today.
 *
 * @param current the words to be read: the version itself, or its last correction
 * @param open whether confirmations are taken: the call was not ended and these words are in force or will be
 */
record Asked(
        ReadingCall call,
        DocumentHead document,
        VersionHead current,
        Wordings wordings,
        Concern concern,
        boolean open,
        LocalDate today) {

    boolean lets(Watcher watcher, ReadingRule now) {
        return call.rule().lets(watcher) && now.lets(watcher);
    }

    CallView view() {
        return new CallView(
                document.slug(),
                current.title(),
                call.number(),
                current.number(),
                call.askedAt(),
                call.rule().view(),
                open);
    }
}
