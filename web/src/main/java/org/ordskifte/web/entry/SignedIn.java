package org.ordskifte.web.entry;

import java.util.function.LongSupplier;
import org.ordskifte.identity.Caller;

/**
 * Somebody's login in one of our sessions: what the identity provider last said of them, and when. Its word counts for a
 * few minutes; then it is asked again, and whatever it took away meanwhile is gone. While it cannot be asked its last word
 * counts on for a while, afterwards only what the portal itself knows of them. One day it ends.
 */
final class SignedIn {

    /** What came of asking. */
    enum Word {
        GOOD,
        /** The login is over at the provider. */
        REFUSED,
        /** It could not be asked. */
        AWAY
    }

    /** The identity provider, as far as one login goes. */
    interface Voucher {

        Word ask();

        /** As of the last time it was {@link Word#GOOD}. */
        Caller caller();
    }

    private final Voucher voucher;
    private final LoginTerms terms;
    private final LongSupplier seconds;
    private final long ends;

    private volatile Caller caller;
    private volatile long heard;
    private volatile boolean over;

    /**
     * @param said when the provider said what the voucher knows now
     * @param since when the person showed the provider who they are
     */
    SignedIn(Voucher voucher, LoginTerms terms, LongSupplier seconds, long said, long since) {
        this.voucher = voucher;
        this.terms = terms;
        this.seconds = seconds;
        this.caller = voucher.caller();
        this.heard = Math.min(said, seconds.getAsLong());
        this.ends = since + terms.session();
    }

    /** Who it is now; nobody once the login is over. */
    Caller caller() {
        if (isOver()) {
            return Caller.ANONYMOUS;
        }
        if (age() >= terms.claims()) {
            askAgain();
        }
        if (over) {
            return Caller.ANONYMOUS;
        }
        return age() < terms.unheard() ? caller : caller.onlyRemembered();
    }

    /** Of requests that come at once one asks, the others wait for the answer. */
    private synchronized void askAgain() {
        if (over || age() < terms.claims()) {
            return;
        }
        Word word = voucher.ask();
        if (word == Word.GOOD) {
            Caller now = voucher.caller();
            over = !caller.subject().equals(now.subject());
            caller = now;
            heard = seconds.getAsLong();
        } else if (word == Word.REFUSED) {
            over = true;
        }
    }

    boolean isOver() {
        return over || secondsLeft() <= 0;
    }

    /** Until it ends, whatever happens. */
    long secondsLeft() {
        return ends - seconds.getAsLong();
    }

    boolean is(Caller other) {
        return caller.subject().equals(other.subject());
    }

    private long age() {
        return seconds.getAsLong() - heard;
    }
}
