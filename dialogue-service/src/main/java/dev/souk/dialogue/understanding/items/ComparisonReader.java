package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether shown items are to be compared: "which one is quieter?", 第一台跟第二台差在哪. */
final class ComparisonReader {
    private static final Set<String> WHICH = Set.of("which", "whichever", "哪", "谁");
    private static final Set<String> SOMEBODY = Set.of("他", "她");
    private static final Set<String> KIND = Set.of("那款", "這款", "这款");
    private static final Pattern KINDS = Pattern.compile("[那這这][種种類类型]");
    private static final Set<String> DIFFERING = Set.of("different", "difference", "differences", "differ", "differs");
    private static final Set<String> PREFERRING = Set.of("好", "重", "喜", "适", "在", "想", "习");
    private static final Set<String> SETTLING = Set.of("哪", "which", "better", "vs", "比");

    private static final Pattern SOME = Pattern.compile("(?i)(?<![哪那])有[嗎吗]|有沒有|有没有|\\bones? please\\b");

    private final Message message;
    private final CategorySet about;
    private final Grades grades;
    private final List<CatalogueItem> pointed;
    private final List<CatalogueItem> last;
    private final QuestionForm form;

    ComparisonReader(Message message, CategorySet about, Grades grades, List<CatalogueItem> pointed) {
        this.message = message;
        this.about = about;
        this.grades = grades;
        this.pointed = pointed;
        this.last = message.utterance().shown().last();
        this.form = new QuestionForm(message);
    }

    /** @param named whether a kind of product is named, which is then looked for */
    boolean compares(boolean named) {
        if (asksForSome()) {
            return false;
        }
        if (!named && asksWhich()) {
            return true;
        }
        if (pointed.size() == 2 && !form.searches() && (asksForMore() || settles())) {
            return true;
        }
        if (pointed.size() > 1 && form.isQuestion() && !form.searches() && asksHowTheyDiffer()) {
            return true;
        }
        boolean measured = pointed.isEmpty() && hasQuantity();
        return last.size() > 1
                && IntStream.range(0, message.size())
                        .anyMatch(at -> message.chunk(at).is(Kind.COMPARE)
                                && !(pointed.isEmpty() && isOfTerms(at))
                                && (isDifference(at) || (!measured && !isWish(at) && !isRather(at))));
    }

    /** 聽說 IH 的煮起來比較好吃 有嗎, "an ips one please, it's better for the eyes": whether products with a value named are asked for. */
    private boolean asksForSome() {
        return !message.has(Kind.ORDINAL)
                && !message.has(Kind.THESE)
                && message.names(about, Sense.Value.class)
                && SOME.matcher(message.utterance().text()).find();
    }

    /** 差在哪, "the difference": a word that asks for nothing but a comparison, whatever is named beside it. */
    private boolean isDifference(int at) {
        return !message.chunk(at).is(Kind.MORE) && !form.searches();
    }

    /** "the difference between VA and watts", VA跟瓦數差在哪: whether it asks what words mean and not about items. */
    private boolean isOfTerms(int at) {
        int joint = IntStream.range(0, message.size())
                .filter(and -> message.chunk(and).isAny(Kind.AND, Kind.WITH))
                .findFirst()
                .orElse(0);
        int one = message.previous(joint);
        int other = message.next(joint);
        boolean terms = one >= 0 && other >= 0 && isTerm(one) && isTerm(other);
        boolean between = one > at
                && message
                        .tokens()
                        .subList(message.chunk(at).from(), message.chunk(one).from())
                        .stream()
                        .anyMatch(token -> token.is("between"));
        return terms && (between || isUnit(one) || isUnit(other));
    }

    private boolean isTerm(int at) {
        return message.names(at, about, Sense.Attribute.class) || isUnit(at);
    }

    private boolean isUnit(int at) {
        return !UnitBook.shipped().named(message.span(at, at).text()).isEmpty();
    }

    /** 網布的比較不熱, 孫子說羅技比較好，有嗎: whether a value is named where it compares, and nothing is asked there. */
    private boolean isWish(int at) {
        Statement said = Statement.around(message, at);
        return IntStream.rangeClosed(said.from(), said.to()).anyMatch(in -> message.names(in, about, Sense.Value.class))
                && !refersTo(at)
                && !isAsked(at);
    }

    /** Whether the words around the chunk ask; what another sentence asks does not matter. */
    private boolean isAsked(int at) {
        Statement said = Statement.around(message, at);
        boolean whole = said.from() == 0 && said.to() >= message.size() - 2;
        boolean marked = said.to() + 1 < message.size()
                && message.chunk(said.to() + 1).first().is("?");
        return whole
                ? form.isQuestion()
                : marked
                        || IntStream.rangeClosed(said.from(), said.to())
                                .anyMatch(in -> message.chunk(in).is(Kind.QUESTION));
    }

    /** Whether the 比較 of this chunk says "rather": 夾式的比較好, 我比較習慣14吋的, 看久比較舒服, 5000以上比較保險. */
    private boolean isRather(int at) {
        if (!message.chunk(at).is(Kind.MORE)) {
            return false;
        }
        int next = message.next(at);
        boolean graded = next >= 0
                && (message.chunk(next).isAny(Kind.LOW, Kind.HIGH, Kind.SEARCH, Kind.BIG, Kind.SMALL)
                        || message.names(next, about, Sense.Degree.class)
                        || (next == at + 1 && saysNothingHere(next) && !refersTo(at)));
        int after = message.chunk(at).to();
        boolean preferring = after < message.tokens().size()
                && PREFERRING.contains(message.tokens().get(after).form());
        boolean own = at > 0 && message.chunk(at - 1).is(Kind.ME);
        boolean bounded = at > 0
                && message.chunk(at - 1).isAny(Kind.OR_MORE, Kind.OR_LESS, Kind.OR_SO)
                && after < message.tokens().size()
                && !message.chunk(at + 1).isBreak();
        boolean told = !isAsked(at) && !refersTo(at);
        return graded || bounded || (preferring && own) || (told && (preferring || isPraised(next)));
    }

    /** The words behind 比較 in 這種比較耐用, which are no attribute to compare by, as in 比較價格. */
    private boolean isPraised(int at) {
        return at >= 0
                && !message.chunk(at).isAny(Kind.LABEL, Kind.FOR)
                && !message.names(at, about, Sense.Attribute.class);
    }

    /** 有沒有比較亮的顏色 of headphones: a word that nothing is known of in what is talked about. */
    private boolean saysNothingHere(int at) {
        return message.chunk(at).cues().isEmpty()
                && message.chunk(at).quantity() == null
                && message.meanings(at, about).isEmpty();
    }

    /** "what is different between the first and the second", not "any different ones than these". */
    private boolean asksHowTheyDiffer() {
        return message.chunks().stream()
                .anyMatch(chunk -> DIFFERING.contains(chunk.first().form()) && chunk.to() == chunk.from() + 1);
    }

    /** 這種比較耐用, 灰色那款比較耐髒: whether a kind is spoken of, and no item. */
    private boolean isKind(int at) {
        String words = message.span(at, at).text();
        int previous = message.previous(at);
        return KINDS.matcher(words).matches()
                || (previous >= 0 && KIND.contains(words) && message.names(previous, about, Sense.Value.class));
    }

    /** Whether items are pointed at where it compares; the 那 of 那幫我改成IPS的 says "then", and 他 is somebody. */
    private boolean refersTo(int at) {
        Statement said = Statement.around(message, at);
        return IntStream.rangeClosed(said.from(), said.to())
                .anyMatch(in -> message.chunk(in).isAny(Kind.ORDINAL, Kind.FIRST, Kind.THESE)
                        || (message.chunk(in).is(Kind.THIS) && !isThen(in) && !isSomebody(in) && !isKind(in)));
    }

    private boolean isSomebody(int at) {
        return SOMEBODY.contains(message.chunk(at).first().form());
    }

    private boolean isThen(int at) {
        return message.previous(at) < 0
                && message.chunk(at).first().is("那")
                && message.chunk(at).to() == message.chunk(at).from() + 1;
    }

    /** "is the first cheaper than the second?", of two items and no number. */
    private boolean asksForMore() {
        return form.isQuestion()
                && grades.compares()
                && !hasQuantity()
                && !new SoughtReader(message, about).seeksValue();
    }

    /** 第一台跟第二台比，哪台好; the 哪 of 有哪些 looks for some. */
    private boolean settles() {
        return message.chunks().stream()
                .filter(chunk -> !chunk.is(Kind.SEARCH))
                .flatMap(chunk -> message.tokens().subList(chunk.from(), chunk.to()).stream())
                .anyMatch(token -> SETTLING.contains(token.form()));
    }

    /** "which one is quieter?", 哪台比較輕: which of those shown has more or less of something. */
    private boolean asksWhich() {
        boolean which = message.tokens().stream().anyMatch(token -> WHICH.contains(token.form()));
        return which
                && last.size() > 1
                && !form.searches()
                && !hasQuantity()
                && (isByWords()
                        || IntStream.range(0, message.size())
                                .anyMatch(at -> grades.isComparative(at) || Inquiry.isGrade(message.chunk(at))));
    }

    /** "which one is good for running?": whether it asks by words that nothing is known of, and by no field. */
    private boolean isByWords() {
        return !message.names(about, Sense.Attribute.class)
                && !message.names(about, Sense.Value.class)
                && !Inquiry.whichBy(message).isEmpty();
    }

    private boolean hasQuantity() {
        return message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null);
    }
}
