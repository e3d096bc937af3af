package org.ordskifte.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.ordskifte.identity.Caller;

/** Who signed in to this session. Sessions read on while the identity provider is away. */
public final class SessionCaller {

    private static final String KEY = SessionCaller.class.getName();

    private SessionCaller() {}

    static void keep(HttpServletRequest request, Caller caller) {
        request.getSession(true).setAttribute(KEY, caller);
    }

    public static Caller of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object caller = session == null ? null : session.getAttribute(KEY);
        return caller instanceof Caller known ? known : Caller.ANONYMOUS;
    }
}
