package org.ordskifte.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says whether the session still stands; being asked prolongs it. A page on which somebody writes asks, so that nothing
 * typed is lost to a time-out (WCAG 2.2.1).
 */
@WebServlet(urlPatterns = "/login/alive")
public class Alive extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In how many seconds the session ends however often it is prolonged. */
    private static final String ENDS = "Session-Seconds";

    @Inject
    transient SessionCaller sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (sessions.of(request).signedIn()) {
            response.setHeader(ENDS, String.valueOf(sessions.secondsLeft(request)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
