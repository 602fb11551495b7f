package dev.souk.dialogue.answer;

import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.goal.GoalType;
import dev.souk.dialogue.writer.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * An answer in a language model's words: each sentence is checked and filled from records as soon as it is whole, and dropped where
 * it claims anything by itself.
 */
public final class LlmAnswer {
    private static final int MOST_SENTENCES = 8;

    private final Writer writer;

    public LlmAnswer(Writer writer) {
        this.writer = writer;
    }

    /** Whether a model adds anything: where items are presented or asked about, not for small talk, tables or refusals. */
    public boolean suits(Brief brief) {
        boolean presents = brief.goal().type() == GoalType.RECOMMEND
                && !brief.grounds().slate().isEmpty();
        boolean informs = brief.goal().type() == GoalType.INFORM
                && !(brief.grounds().asked().isEmpty()
                        && brief.grounds().facts().isEmpty());
        return writer.configured() && (presents || informs);
    }

    /**
     * Writes, and never fails: what came before a failure stands.
     *
     * @param say gets each checked sentence as it comes, one at a time
     */
    public CompletionStage<Void> write(Brief brief, String said, Consumer<Sentence> say, Instant deadline) {
        Placeholders places = new Placeholders(brief);
        SentenceCheck check = new SentenceCheck(places.items(), labels(brief));
        List<Sentence> kept = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter(raw -> {
            if (check.passes(raw) && kept.size() < MOST_SENTENCES) {
                places.fill(raw).filter(sentence -> !kept.contains(sentence)).ifPresent(sentence -> {
                    kept.add(sentence);
                    say.accept(sentence);
                });
            }
        });
        return writer.write(new Material(brief, places).prompt(said), splitter::accept, deadline)
                .handle((_, failure) -> {
                    if (failure == null) {
                        splitter.finish();
                    }
                    return null;
                });
    }

    private static List<String> labels(Brief brief) {
        List<String> labels = new ArrayList<>();
        brief.vocabulary().schema().categories().forEach(category -> {
            labels.add(brief.vocabulary().category(category.category()));
            category.attributes()
                    .forEach(attribute ->
                            labels.add(brief.vocabulary().attribute(category.category(), attribute.attribute())));
        });
        return labels.stream()
                .filter(label -> label.equals(label.toLowerCase(Locale.ROOT)) || isShort(label))
                .toList();
    }

    /** Abbreviations such as RGB or DPI. */
    private static boolean isShort(String label) {
        return label.length() <= 12;
    }
}
