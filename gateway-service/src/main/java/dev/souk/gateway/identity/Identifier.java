package dev.souk.gateway.identity;

import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Pattern;

/** How ids are written. An item's id is the catalogue's own and may be nearly anything; all others are ours or the app's. */
public enum Identifier {
    SHOP("shopId", "[A-Za-z0-9][A-Za-z0-9_-]{0,63}", "1 to 64 of A-Z, a-z, 0-9, _ and -, such as demo,"),
    SHOPPER("shopperId", Identifier.OURS, Identifier.OURS_IN_WORDS),
    CONVERSATION("conversationId", Identifier.OURS, Identifier.OURS_IN_WORDS),
    TURN("turnId", Identifier.OURS, Identifier.OURS_IN_WORDS),
    INTERACTION("interactionId", Identifier.OURS, Identifier.OURS_IN_WORDS),
    RECOMMENDATION("recommendationId", Identifier.OURS, Identifier.OURS_IN_WORDS),
    IMPORT("importId", Identifier.OURS, Identifier.OURS_IN_WORDS),
    ITEM("itemId", Identifier.THEIRS, Identifier.THEIRS_IN_WORDS),
    ATTRIBUTE("attribute", Identifier.THEIRS, Identifier.THEIRS_IN_WORDS);

    private static final String OURS = "[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}";
    private static final String OURS_IN_WORDS =
            "1 to 128 of A-Z, a-z, 0-9, . _ : ~ and -, the first a letter or digit,";
    private static final String THEIRS = "[^\\p{Cntrl}\\p{Cs}]{1,256}";
    private static final String THEIRS_IN_WORDS = "1 to 256 characters without control characters";

    private final String field;
    private final Pattern pattern;
    private final String inWords;

    Identifier(String field, String pattern, String inWords) {
        this.field = field;
        this.pattern = Pattern.compile(pattern);
        this.inWords = inWords;
    }

    /** What is wrong with an id found at a field; empty where nothing is. */
    public Optional<Flaw> flaw(String at, String id) {
        return pattern.matcher(id).matches() ? Optional.empty() : Optional.of(new Flaw(at, Flaw.quoted(id), inWords));
    }

    /**
     * The id, if it is one.
     *
     * @throws ProblemException naming the field where it is not
     */
    public String checked(String id) {
        flaw(field, id).ifPresent(flaw -> {
            throw new ProblemException(new Problem.BadInput(flaw));
        });
        return id;
    }
}
