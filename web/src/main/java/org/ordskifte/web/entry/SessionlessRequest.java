package org.ordskifte.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** A request for a public page: it neither has nor makes a session, so that no visitor is ever marked. */
class SessionlessRequest extends HttpServletRequestWrapper {

    private FleetingSession session;

    SessionlessRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (session == null && create) {
            session = new FleetingSession(getServletContext());
        }
        return session;
    }
}
