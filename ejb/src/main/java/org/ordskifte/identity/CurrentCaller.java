package org.ordskifte.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The caller of this request and the id under which its traces are found. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.ANONYMOUS;
    private String requestId = UUID.randomUUID().toString();

    public void is(Caller caller, String requestId) {
        this.caller = caller;
        this.requestId = requestId;
    }

    public Caller get() {
        return caller;
    }

    public String subject() {
        return caller.subject();
    }

    public String requestId() {
        return requestId;
    }
}
