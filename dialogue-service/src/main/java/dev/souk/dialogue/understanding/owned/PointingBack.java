package dev.souk.dialogue.understanding.owned;

import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.amounts.AmountReader;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.values.ValueReader;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message names and then turns down or gives up by pointing back at it: "my last one was a sony, not that brand again",
 * 她朋友有一台 Osterra 的，那牌子不要, "my partner says 4k but i don't need that".
 */
public final class PointingBack {
    private static final Pattern MAKER =
            Pattern.compile("(?i)\\b(that|this|the same|those|these|their) (brand|make|maker|manufacturer|company)s?\\b"
                    + "|([這这那]|他們|他们|她們|它們)(一|個|个|間|间)*(牌子|品牌|廠牌|厂牌|廠商|厂商|牌|家(?![店人裡里用電电]))(的(東西|东西|產品|产品)?)?");
    private static final Pattern SAME =
            Pattern.compile("(?i)\\b(that|this|those|these|them|it)( ones?)?(?= (again|any ?more|ever again)\\b)");
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(another|(an?|some|any) (different|other)|other) (brand|make|maker|company)s?\\b"
                    + "|(換|换)(一|個|个)?(家|牌子?|品牌)(?!店)|(別|别|其他|其它)的?(家|牌子?|品牌)");

    private static final Pattern WITHOUT =
            Pattern.compile("(?i)\\b(leave|leaving|rule|filter|cut|drop|ban|blacklist)\\b|黑名單|黑名单|拉黑|封殺|謝謝再聯絡|敬謝不敏");

    private static final Pattern UNNEEDED = Pattern.compile(
            "(?i)\\b(don'?t|do not|doesn'?t|does not|won'?t|wouldn'?t|never|no)( (really|actually|even|ever|honestly))* (need|use)( for)?"
                    + " (that|it|those|any of (that|it|those))(?= *($|[,.!;]|at all|any ?more|myself|anyway))"
                    + "|\\b(do|live|manage|go) without (that|it|those)(?= *($|[,.!;]|at all|any ?more|anyway))"
                    + "|(不需要|用不到|用不著|用不着|不用|不必)(到|有)?([那這这][個个種种些]|那麼\\p{IsHan}{1,2}|那么\\p{IsHan}{1,2})(功能|東西|东西|的)?[了啦喔啊]*(?=[,，。!！ ]|$)"
                    + "|[那這这][個个種种些](功能|東西|东西)?(我|我們|其實|其实|真的|根本|就|都|也)*(不需要|用不到|用不著|用不着|不用|不必)[了啦喔啊]*(?=[,，。!！ ]|$)");

    private static final Set<String> STATING = Set.of(
            "isn't", "is not", "aren't", "are not", "不是", "不會", "不会", "不能", "沒有", "没有", "沒", "没", "無", "无", "非", "不可");

    private final Reading reading;
    private final Message message;
    private final BitSet turnedDown = new BitSet();
    private final BitSet givenUp = new BitSet();

    public PointingBack(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
        String text = message.utterance().text();
        if (before(message.size(), at -> message.namesBrand(at, reading.about())) >= 0) {
            for (Matcher matcher = MAKER.matcher(text); matcher.find(); ) {
                turnDown(matcher, false);
            }
            for (Matcher matcher = SAME.matcher(text); matcher.find(); ) {
                turnDown(matcher, false);
            }
            for (Matcher matcher = ANOTHER.matcher(text); matcher.find(); ) {
                turnDown(matcher, true);
            }
        }
        for (Matcher matcher = UNNEEDED.matcher(text); matcher.find(); ) {
            giveUp(matcher);
        }
    }

    /** Whether what the chunk names is turned down further on. */
    public boolean turnsDown(int at) {
        return turnedDown.get(at);
    }

    /** Whether what the chunk names is given up further on. */
    public boolean givesUp(int at) {
        return givenUp.get(at);
    }

    /** Takes what the chunk names for given up, unless another value was asked for; gives the last chunk it takes. */
    public int giveUp(int at, ValueReader values, AmountReader amounts) {
        int before = reading.constraints().size();
        int last = values.read(at, false, false) ? at : Math.max(at, amounts.read(at, false));
        while (reading.constraints().size() > before) {
            Constraint told = reading.constraints().getLast();
            reading.takeBack();
            boolean other = message.need().constraints().stream()
                    .anyMatch(old -> old.attribute().equals(told.attribute())
                            && !old.values().equals(told.values()));
            if (!other) {
                reading.giveUp(told.attribute(), at, last);
            }
        }
        reading.use(at, last);
        return last;
    }

    private void turnDown(Matcher pointing, boolean another) {
        int first = message.chunkAt(pointing.start());
        int last = message.chunkAt(pointing.end() - 1);
        int maker = before(first, at -> message.namesBrand(at, reading.about()));
        if (maker < 0 || (another && !Belongings.isHad(message, maker) && !Belongings.isEarlier(message, maker))) {
            return;
        }
        int from = first;
        while (from > message.clauseStart(first) && isPassed(from - 1)) {
            from--;
        }
        int to = last;
        while (to < message.clauseEnd(last) && !message.isSetOff(to) && isPassed(to + 1)) {
            to++;
        }
        boolean turned = WITHOUT.matcher(message.span(from, to).text()).find();
        for (int at = from; at <= to; at++) {
            turned |=
                    message.chunk(at).isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE, Kind.DISLIKE, Kind.NOT_TOO, Kind.REJECT)
                            && !STATING.contains(message.span(at, at).text().toLowerCase(Locale.ROOT));
        }
        if (another || turned) {
            turnedDown.set(maker);
            reading.use(from, to);
        }
    }

    private void giveUp(Matcher pointing) {
        int first = message.chunkAt(pointing.start());
        int named = before(
                message.clauseStart(first),
                at -> message.chunk(at).quantity() != null
                        || message.names(at, reading.about(), Sense.Value.class)
                        || message.names(at, reading.about(), Sense.Attribute.class));
        if (named >= 0) {
            givenUp.set(named);
            reading.use(first, message.chunkAt(pointing.end() - 1));
        }
    }

    private boolean isPassed(int at) {
        return message.chunk(at).meanings().isEmpty() && message.chunk(at).quantity() == null;
    }

    private int before(int at, IntPredicate named) {
        int before = at - 1;
        while (before >= 0 && !named.test(before)) {
            before--;
        }
        return before;
    }
}
