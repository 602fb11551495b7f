package dev.souk.evaluation.state.learning;

import dev.souk.dialogue.understanding.text.Token;
import dev.souk.evaluation.state.reading.Mention;
import dev.souk.evaluation.state.reading.Scene;
import dev.souk.evaluation.state.reading.Sentence;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.List;
import java.util.stream.IntStream;

/** The features of the words a value is said in. */
public final class Surroundings {
    private static final int NEAR = 4;
    private static final int FAR = 9;

    private final Scene scene;
    private final Sentence sentence;
    private final Mention mention;
    private final SlotCatalogue catalogue;

    public Surroundings(Scene scene, Mention mention, SlotCatalogue catalogue) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.mention = mention;
        this.catalogue = catalogue;
    }

    public void addTo(FeatureList features) {
        addNeighbours(features);
        addClaims(features);
        addLabels(features);
        addDomains(features);
        addFarWords(features);
    }

    private void addNeighbours(FeatureList features) {
        int from = mention.from();
        int to = mention.to();
        String before = sentence.word(from - 1);
        String after = sentence.word(to);
        features.words("before", before);
        features.words("before two", sentence.word(from - 2) + " " + before);
        features.words("before three", sentence.word(from - 3) + " " + sentence.word(from - 2) + " " + before);
        features.words("after", after);
        features.words("after two", after + " " + sentence.word(to + 1));
        features.words("around", before + " " + after);
        features.narrow("before", before);
        features.narrow("after", after);
        for (int at = from - NEAR; at < from; at++) {
            features.ownWords("near before", sentence.word(at));
        }
        for (int at = to; at < to + NEAR; at++) {
            features.ownWords("near after", sentence.word(at));
        }
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(' ').append(sentence.word(at));
        }
        features.ownWords("words", words.toString());
        features.both("alone", String.valueOf(sentence.words().size() - (to - from) <= 2));
    }

    /** Where slots of one domain contest it, the clause's farther words with the one next to it: leave … by. */
    private void addFarWords(FeatureList features) {
        boolean contested = sentence.mentions().stream()
                .anyMatch(other -> isSameSpan(other)
                        && !other.slot().equals(mention.slot())
                        && other.slot().domain().equals(mention.slot().domain()));
        int next = mention.from() - 1;
        for (int at = next - 1; contested && at >= Math.max(0, next - FAR) && !isBreak(at); at--) {
            features.ownWords("far before", sentence.word(at) + " " + sentence.word(next));
        }
    }

    /** Whose domain is told nearest before and after it, and whether a clause ends between. */
    private void addDomains(FeatureList features) {
        List<Sentence.Label> landmarks = sentence.landmarks();
        IntStream before =
                landmarks.stream().filter(label -> label.to() <= mention.from()).mapToInt(Sentence.Label::from);
        IntStream after = landmarks.stream().mapToInt(Sentence.Label::from).filter(from -> from >= mention.to());
        String last = before.max().stream()
                .mapToObj(at -> whose(landmarks, at, at, mention.from()))
                .findFirst()
                .orElse("none");
        String next = after.min().stream()
                .mapToObj(at -> whose(landmarks, at, mention.to(), at))
                .findFirst()
                .orElse("none");
        boolean active = mention.slot().domain().equals(scene.active());
        features.both("domain before", last);
        features.both("domain after", next);
        features.both("domains around", last + " " + next + active);
    }

    private String whose(List<Sentence.Label> landmarks, int at, int from, int to) {
        boolean own = landmarks.stream()
                .anyMatch(label -> label.from() == at
                        && label.domain().equals(mention.slot().domain()));
        boolean broken = IntStream.range(from, to).anyMatch(this::isBreak);
        return (own ? "own" : "other") + (broken ? " broken" : "");
    }

    private boolean isBreak(int at) {
        return sentence.words().get(at).kind() == Token.Kind.BREAK;
    }

    /** What other slots the same words could be of. */
    private void addClaims(FeatureList features) {
        List<Mention> others = sentence.mentions().stream()
                .filter(other -> !other.slot().equals(mention.slot()))
                .toList();
        String domain = mention.slot().domain();
        long same = others.stream()
                .filter(other -> other.slot().domain().equals(domain) && isSameSpan(other))
                .map(Mention::slot)
                .distinct()
                .count();
        boolean covered =
                others.stream().anyMatch(other -> other.slot().domain().equals(domain) && other.covers(mention));
        boolean coveredElsewhere = others.stream().anyMatch(other -> other.covers(mention));
        boolean asked = others.stream().anyMatch(other -> isSameSpan(other) && scene.isAsked(other.slot()));
        boolean active = others.stream()
                .anyMatch(other -> isSameSpan(other) && other.slot().domain().equals(scene.active()));
        features.both("same", String.valueOf(Math.min(same, 3)));
        features.both("covered", covered + " " + coveredElsewhere);
        features.both("other asked", String.valueOf(asked));
        features.both("other active", active + " " + domain.equals(scene.active()));
        long values = sentence.mentions().stream()
                .filter(other -> other.slot().equals(mention.slot()) && other.from() < mention.from())
                .count();
        features.both("earlier ones", String.valueOf(Math.min(values, 2)));
    }

    private boolean isSameSpan(Mention other) {
        return other.from() == mention.from() && other.to() == mention.to();
    }

    /** The nearest labels of slots and of domains around it, whether its own or another's. */
    private void addLabels(FeatureList features) {
        String own = catalogue.attribute(mention.slot());
        String last = "none";
        String lastDomain = "none";
        String next = "none";
        for (int at = 0; at < sentence.words().size(); at++) {
            for (Sentence.Label label : sentence.labels()) {
                boolean here = label.domain().equals(mention.slot().domain());
                if (label.from() == at && label.attribute().isEmpty() && label.to() <= mention.from()) {
                    lastDomain = here ? "own" : lastDomain.equals("own") ? "both" : "other";
                } else if (label.from() == at
                        && here
                        && label.to() <= mention.from()
                        && label.to() + NEAR > mention.from()) {
                    last = label.attribute().equals(own) ? "own" : "other";
                } else if (label.from() == at
                        && here
                        && at >= mention.to()
                        && at < mention.to() + NEAR
                        && next.equals("none")) {
                    next = label.attribute().equals(own) ? "own" : "other";
                }
            }
        }
        features.both("last label", last);
        features.both("next label", next);
        features.both("labels", last + " " + next);
        features.both("last domain", lastDomain);
    }
}
