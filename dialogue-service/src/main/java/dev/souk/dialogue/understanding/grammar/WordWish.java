package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wish in words that no field of the kind sought has, said after it was named: "for running", "something that looks professional", 跑步用的; nothing turned down. It asks
 * for the same kind again, ranked by those words; that nothing else is known of it is told with it.
 */
final class WordWish {
    private static final Pattern FORM = Pattern.compile(
            "(?is)(?!.*(\\b(not|no|without|don'?t)\\b|不|別|别|沒|没))(\\s*((one|ones|something|anything) (for|that|to|with|which|made)|for|suitable for|good for|ideal for|to use)\\b(?!.*\\?).*"
                    + "|[^？?嗎吗幾几]*(用|用的|的|那種|那种)[啦喔哦吧呢。!！]*\\s*)");

    private WordWish() {}

    /** The kind asked for again and what was not understood; none where no kind was named before or the words are none of a wish. */
    static Optional<List<Act>> read(Message message, String words, Act.Unknown unknown) {
        boolean pointing = message.has(Kind.THIS) || message.has(Kind.THESE) || message.has(Kind.ORDINAL);
        if (words.isBlank()
                || pointing
                || !FORM.matcher(message.utterance().text()).matches()) {
            return Optional.empty();
        }
        Need need = message.need();
        return need.constraints().stream()
                .filter(constraint ->
                        constraint.attribute().equals(Constraint.CATEGORY) && constraint.polarity() == Polarity.REQUIRE)
                .findFirst()
                .map(kind -> List.of(new Act.Reveal(need.scope(), kind), unknown));
    }
}
