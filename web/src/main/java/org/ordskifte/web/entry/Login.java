package org.ordskifte.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The only page behind the identity provider. Whoever comes back from it gets a session of their own and goes on to
 * where they wanted.
 */
@WebServlet(urlPatterns = "/login")
public class Login extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OidcCaller oidc;

    @Inject
    transient Home home;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SessionCaller.keep(request, oidc.of(request));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(home.target(request.getParameter("to"), SessionCaller.of(request)));
    }
}
