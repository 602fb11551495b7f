package dev.souk.dialogue.turn;

/** Another process has the turn now: this one says nothing more. */
final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(String turnId) {
        super("turn " + turnId + " was taken over");
    }
}
