package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Labels;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what others are said to do or are wanted: "other brands too", 別牌也可以, 換別的顏色. */
public final class OtherValue {
    private static final Pattern TOO = Pattern.compile("(?i)(too|as well|also)\\b");

    /** The others that are makers by their name: 別家, 別牌. */
    private static final Pattern MAKERS = Pattern.compile("[家牌]");

    private final Reading reading;
    private final Message message;
    private final Labels labels;
    private final OldValue olds;

    public OtherValue(Reading reading, Labels labels, OldValue olds) {
        this.reading = reading;
        this.message = reading.message();
        this.labels = labels;
        this.olds = olds;
    }

    /** "if another brand saves me money that's fine": another one would do, so that it need not be this one; else another than the one just named. */
    public int another(int at) {
        boolean makers = (message.next(at) < 0 || labels.at(message.next(at)).isEmpty())
                && MAKERS.matcher(message.span(at, at).text()).find()
                && reading.hasAttribute(CatalogueItem.BRAND);
        int label = makers ? at : message.next(at);
        Optional<String> named =
                makers ? Optional.of(CatalogueItem.BRAND) : label < 0 ? Optional.empty() : labels.at(label);
        boolean fine = false;
        boolean turnsDown = TheRest.isRefused(reading, at);
        for (int after = label; named.isPresent() && after >= 0; after = message.next(after)) {
            fine |= message.chunk(after).isAny(Kind.ANY, Kind.ALSO, Kind.YES);
        }
        fine |= named.isPresent() && message.goesOn(label, TOO); // "other brands too"
        if (fine) {
            reading.giveUp(named.orElseThrow(), at, label);
            return label;
        }
        List<Constraint> read = reading.constraints();
        if (named.isPresent() && olds.turnsDown(at)) { // "some other brand please"
            return label;
        }
        boolean instead = !turnsDown
                && !read.isEmpty()
                && named.filter(read.getLast().attribute()::equals).isPresent();
        if (instead) { // 黑色很容易沾貓毛，換別的顏色
            reading.replaceLast(read.getLast().excluded(), label);
        }
        return instead ? label : -1;
    }
}
