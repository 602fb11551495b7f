package dev.souk.dialogue.understanding.degree;

import dev.souk.contracts.need.Ordering;
import dev.souk.dialogue.understanding.items.UsualOrder;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads "the best signal to noise", "battery matters most", 重量最重要: an order by an amount whose better end is known. */
final class BestReader {
    private static final Pattern MATTERS_MOST = Pattern.compile(
            "(?i)\\s*((is|are|'s|s) )?((the |my )?(most important|top priority|number one|main thing|key)|what (matters|counts)|matters? (the )?most|comes? first|counts? (the )?most)\\b"
                    + "|(對我|对我|對我來說|对我来说)?(是|才是)?(最重要|最要緊|最要紧|最優先|最优先|是重點|是重点|擺第一|摆第一|第一優先)");
    private static final Pattern CARED_FOR_MOST = Pattern.compile(
            "(?i)(cares? (the )?most about|(most|main) (important|thing)[^,.]* is|priority is|(mainly|mostly) cares? about|what matters( most)?( to me)? is( the)?)( the| a| good)?\\s*$"
                    + "|(最在意|最在乎|最看重|最重視|最重视|主要看|重點是|重点是|優先考慮|优先考虑)(的是|是)?$");

    private BestReader() {}

    /** The last chunk it takes, or -1 where this one asks for the best of nothing that has amounts. */
    static int read(Reading reading, int at) {
        Message message = reading.message();
        boolean best = message.chunk(at).first().is("best") && at + 1 < message.size();
        int label = best ? at + 1 : at;
        if (!best
                && !message.goesOn(at, MATTERS_MOST)
                && !CARED_FOR_MOST.matcher(message.before(at)).find()) {
            return -1;
        }
        Optional<String> amount = new AmountLabels(reading).named(label);
        amount.ifPresent(attribute -> reading.order(
                new Ordering(attribute, UsualOrder.of(message.lexicon(), reading.about(), attribute)), at, label));
        return amount.isPresent() ? label : -1;
    }
}
