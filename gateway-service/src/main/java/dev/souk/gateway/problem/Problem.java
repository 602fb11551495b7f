package dev.souk.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why a request is not met: each kind has its HTTP status, its RFC 9457 type and a sentence that helps. */
public sealed interface Problem {
    /** The HTTP status. */
    int status();

    /** The last part of the problem's type, the same for all problems of the kind. */
    String kind();

    /** The kind in words. */
    String title();

    /** This very problem in a sentence. */
    String detail();

    /** The request is wrong in these places; nothing of it was done. */
    record BadInput(List<Flaw> flaws) implements Problem {
        public BadInput {
            flaws = List.copyOf(flaws);
        }

        public BadInput(Flaw flaw) {
            this(List.of(flaw));
        }

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String kind() {
            return "bad-input";
        }

        @Override
        public String title() {
            return "The request is not understood";
        }

        @Override
        public String detail() {
            return flaws.stream().map(Flaw::sentence).collect(Collectors.joining(" "));
        }
    }

    /** There is no such thing. */
    record NotFound(String what, String id) implements Problem {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String kind() {
            return "not-found";
        }

        @Override
        public String title() {
            return "Not found";
        }

        @Override
        public String detail() {
            return "There is no " + what + " " + Flaw.quoted(id) + " in this shop.";
        }
    }

    /** Nobody has imported a catalogue of the shop, or its first import is not done. */
    record UnknownShop(String shopId) implements Problem {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String kind() {
            return "unknown-shop";
        }

        @Override
        public String title() {
            return "There is no such shop";
        }

        @Override
        public String detail() {
            return new Flaw("shopId", Flaw.quoted(shopId), "a shop whose catalogue is imported").sentence()
                    + " POST /v1/shops/" + shopId
                    + "/catalogue/imports takes a catalogue; its shop opens when the import is done.";
        }
    }

    /** The conversation will not take the turn. */
    record TurnRefused(String reason) implements Problem {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String kind() {
            return "turn-conflict";
        }

        @Override
        public String title() {
            return "The conversation does not take this turn";
        }

        @Override
        public String detail() {
            return reason;
        }
    }

    /** The body is larger than the gateway reads. */
    record TooLarge(long limit) implements Problem {
        @Override
        public int status() {
            return 413;
        }

        @Override
        public String kind() {
            return "too-large";
        }

        @Override
        public String title() {
            return "The body is too large";
        }

        @Override
        public String detail() {
            return "body: more than " + limit + " bytes came; at most " + limit + " bytes would do.";
        }
    }

    /** The body is of a kind the address does not take. */
    record WrongMediaType(String came, List<String> taken) implements Problem {
        public WrongMediaType {
            taken = List.copyOf(taken);
        }

        @Override
        public int status() {
            return 415;
        }

        @Override
        public String kind() {
            return "wrong-media-type";
        }

        @Override
        public String title() {
            return "The body's type is not taken here";
        }

        @Override
        public String detail() {
            return "Content-Type: " + (came.isEmpty() ? "nothing" : Flaw.quoted(came)) + " came; "
                    + String.join(" or ", taken) + " would do.";
        }
    }

    /** The caller takes no answer of a kind that there is. */
    record NotAcceptable(String came) implements Problem {
        @Override
        public int status() {
            return 406;
        }

        @Override
        public String kind() {
            return "not-acceptable";
        }

        @Override
        public String title() {
            return "No such answer is given here";
        }

        @Override
        public String detail() {
            return "Accept: " + Flaw.quoted(came) + " came; text/event-stream or application/json would do.";
        }
    }

    /** The turn was taken and ended without an answer, for a reason in the shopper's words. */
    record TurnFailed(String reason) implements Problem {
        @Override
        public int status() {
            return 502;
        }

        @Override
        public String kind() {
            return "turn-failed";
        }

        @Override
        public String title() {
            return "The turn ended without an answer";
        }

        @Override
        public String detail() {
            return reason;
        }
    }

    /**
     * A service did not answer in time or cannot be reached now; the same request may be sent again.
     *
     * @param retryAfter when it is worth another try
     */
    record Unavailable(String reason, Duration retryAfter) implements Problem {
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(retryAfter, "retryAfter");
        }

        @Override
        public int status() {
            return 503;
        }

        @Override
        public String kind() {
            return "unavailable";
        }

        @Override
        public String title() {
            return "Not available now";
        }

        @Override
        public String detail() {
            return reason;
        }
    }
}
