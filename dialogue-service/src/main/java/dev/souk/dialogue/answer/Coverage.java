package dev.souk.dialogue.answer;

import dev.souk.contracts.conversation.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a template answer other words have left unsaid: records nobody cited, and the question nobody asked. */
public final class Coverage {
    private Coverage() {}

    /** All of the template where nothing was said; else its sentences on uncited records, without a lead, and its question. */
    public static List<Sentence> missing(List<Sentence> template, List<Sentence> said) {
        if (said.isEmpty()) {
            return template;
        }
        Set<String> cited = new HashSet<>();
        said.forEach(sentence -> cited.addAll(sentence.cites()));
        boolean asked = said.stream().anyMatch(sentence -> ends(sentence, "?？"));
        return template.stream()
                .filter(sentence -> sentence.cites().isEmpty()
                        ? !asked && ends(sentence, "?？")
                        : !cited.containsAll(sentence.cites()) && !ends(sentence, ":："))
                .toList();
    }

    private static boolean ends(Sentence sentence, String marks) {
        String text = sentence.text();
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
