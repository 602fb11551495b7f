package dev.souk.dialogue.store;

/** The store could not do what it was asked to; nothing of it was done. */
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailed(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
