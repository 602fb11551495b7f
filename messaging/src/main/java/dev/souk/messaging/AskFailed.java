package dev.souk.messaging;

import org.jspecify.annotations.Nullable;

/** Why a question has no reply. Asking again may help after all but {@link Refused}. */
public abstract sealed class AskFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AskFailed(String message) {
        super(message);
    }

    /** No reply within the time given. */
    public static final class Expired extends AskFailed {
        private static final long serialVersionUID = 1L;

        Expired(String message) {
            super(message);
        }
    }

    /** The responder said why there is none. */
    public static final class Refused extends AskFailed {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The reply, if any, goes to another process: this one has lost, or never had, the partition it would come to. */
    public static final class Moved extends AskFailed {
        private static final long serialVersionUID = 1L;

        Moved(String message) {
            super(message);
        }
    }

    /** The question could not be written, or its reply not be read. */
    public static final class Undeliverable extends AskFailed {
        private static final long serialVersionUID = 1L;

        Undeliverable(String message, @Nullable Throwable cause) {
            super(message);
            initCause(cause);
        }
    }
}
