package dev.souk.dialogue.answer;

import dev.souk.contracts.conversation.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** An answer being written from a phrasebook: phrases filled in, one after the other. Belongs to one turn; not thread-safe. */
final class Draft {
    private final Phrasebook book;
    private final Wordings wordings;
    private final List<Sentence> sentences = new ArrayList<>();

    Draft(Phrasebook book, Wordings wordings) {
        this.book = book;
        this.wordings = wordings;
    }

    /** Adds a phrase that rests on no record. */
    Draft say(String key) {
        return say(key, Map.of(), List.of());
    }

    /** Adds a phrase with its words filled in, resting on these records. */
    Draft say(String key, Map<String, String> words, Collection<String> cites) {
        return add(phrase(key, words), cites);
    }

    /** Adds words that were made elsewhere: a table, a quotation. */
    Draft add(String text, Collection<String> cites) {
        sentences.add(new Sentence(text, List.copyOf(new LinkedHashSet<>(cites))));
        return this;
    }

    /** A phrase in its next wording, for use within another. */
    String phrase(String key, Map<String, String> words) {
        String text = wordings.next(key, book.wordings(key));
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    /** A number in words up to ten, then "quite a few": figures belong to records. */
    String count(int number) {
        return book.find("count-" + Math.min(number, 11)).orElse(Integer.toString(number));
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }
}
