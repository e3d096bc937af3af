package org.ordskifte.web.limit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Refusal;

/** Whoever sent this request, as far as limits go. */
@RequestScoped
public class Client {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    Limits limits;

    /** @throws Refusal too-many-requests when the address, or the person, has had its share */
    public void does(Limit limit) {
        limits.admitAddress(limit, request.getRemoteAddr());
        if (caller.get().signedIn()) {
            limits.admitSubject(limit, request.getRemoteAddr(), caller.subject());
        }
    }
}
