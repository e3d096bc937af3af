package org.ordskifte.config.demo;

/** The portal answered something else than the story expects; the message holds the request and the answer. */
final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String problem;

    UnexpectedAnswer(String request, int status, String problem) {
        super(request + " was answered with " + status + "\n" + problem);
        this.status = status;
        this.problem = problem;
    }

    UnexpectedAnswer(String request, Exception cause) {
        super(request + " was not answered: " + cause, cause);
        this.status = 0;
        this.problem = String.valueOf(cause.getMessage());
    }

    int status() {
        return status;
    }

    /** The body of the answer. */
    String problem() {
        return problem;
    }
}
