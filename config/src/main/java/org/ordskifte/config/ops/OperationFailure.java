package org.ordskifte.config.ops;

/** Why a command could not do its work, in a sentence for the person who called it. */
public final class OperationFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OperationFailure(String message) {
        super(message);
    }
}
