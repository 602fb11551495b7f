package dev.souk.dialogue.understanding.scope;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Returning;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where a kind of product comes for men and for women, what is for a man or for a woman is one of theirs: as long as nothing else is said of it. */
public final class MadeFor {
    static final String HE = "he";
    static final String SHE = "she";
    private static final Set<String> MEN = Set.of(
            HE,
            "my father",
            "my husband",
            "my boyfriend",
            "my brother",
            "my grandfather",
            "my uncle",
            "my father-in-law");
    private static final Set<String> WOMEN = Set.of(
            SHE, "my mother", "my wife", "my girlfriend", "my sister", "my grandmother", "my aunt", "my mother-in-law");

    private static final Map<String, String> CHILDREN =
            Map.of("my son", HE, "my nephew", HE, "my daughter", SHE, "my niece", SHE);

    private MadeFor() {}

    /** By which pronoun somebody searched for is called, where it is known. */
    static Optional<String> called(String scope) {
        return pronoun(scope).or(() -> Optional.ofNullable(CHILDREN.get(scope)));
    }

    /** The pronoun of a man or a woman searched for. */
    private static Optional<String> pronoun(String scope) {
        return MEN.contains(scope) ? Optional.of(HE) : WOMEN.contains(scope) ? Optional.of(SHE) : Optional.empty();
    }

    /** Adds to a search that the message begins for somebody that it is for a man or for a woman. */
    public static void read(Reading reading, String scope) {
        Message message = reading.message();
        Optional<String> pronoun = pronoun(scope);
        if (pronoun.isEmpty() || reading.about().size() != 1 || !begins(reading, scope)) {
            return;
        }
        String word = pronoun.get().equals(HE) ? "men" : "women";
        message.lexicon().phrase(PhraseKey.of(word)).stream()
                .filter(meaning -> meaning.categories().intersects(reading.about()))
                .map(Meaning::sense)
                .filter(Sense.Value.class::isInstance)
                .map(Sense.Value.class::cast)
                .filter(value -> !isSaid(reading, value.attribute()))
                .findFirst()
                .ifPresent(value -> add(reading, value));
    }

    private static void add(Reading reading, Sense.Value value) {
        Message message = reading.message();
        int at = IntStream.range(0, message.size())
                .filter(chunk -> message.chunk(chunk).is(Kind.PERSON))
                .findFirst()
                .orElse(0);
        Span span = message.span(at, at);
        Constraint wish = reading.preferring(value, span);
        reading.add(wish.because("for whom it is"), at, at);
        if (!value.also().isEmpty()) {
            reading.add(wish.with(wish.operator(), value.values()).softened(), at, at);
        }
    }

    private static boolean begins(Reading reading, String scope) {
        Need before = reading.message().utterance().needs().need(scope);
        List<AttributeValue> kinds = reading.message().lexicon().ids(reading.about()).stream()
                .<AttributeValue>map(AttributeValue::of)
                .toList();
        return !Returning.isAbout(before, kinds);
    }

    private static boolean isSaid(Reading reading, String attribute) {
        return reading.removed().contains(attribute)
                || reading.constraints().stream()
                        .anyMatch(said -> said.attribute().equals(attribute))
                || reading.message().need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute));
    }
}
