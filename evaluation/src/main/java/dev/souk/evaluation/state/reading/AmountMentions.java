package dev.souk.evaluation.state.reading;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of a sentence as values of every slot that holds an amount or a time. Immutable and thread-safe. */
public final class AmountMentions {
    private static final int NOON = 12;
    private static final Set<String> JOINS = Set.of("-", "~", "到", "至", "to", "—", "–");
    private static final Set<String> ALONE = Set.of("myself", "alone", "single");
    private static final Set<String> UNITS = Set.of("元", "块", "分", "yuan", "points", "point", "的");
    private static final Set<String> WEEKDAY = Set.of("周", "週", "期", "拜");
    private static final Set<String> DATE = Set.of("月", "日", "号", "號");
    private static final Pattern ABOVE = Pattern.compile("(?:以上|orabove|ormore|andabove|ormore|orhigher|\\+).*");
    private static final Pattern BELOW = Pattern.compile("(?:以下|以内|orless|orbelow|andbelow).*");

    private final List<Slot> amounts;
    private final List<Slot> times;
    private final Set<String> bounds = new HashSet<>();

    public AmountMentions(SlotCatalogue catalogue) {
        amounts = catalogue.slots().stream()
                .filter(slot -> catalogue.kind(slot) == AttributeKind.AMOUNT)
                .toList();
        for (Slot slot : amounts) {
            catalogue.values(slot).forEach(value -> bounds.add(slot + catalogue.canonical(slot, value)));
        }
        times = catalogue.slots().stream().filter(catalogue::isTime).toList();
    }

    public void read(List<Token> words, Set<Mention> mentions) {
        for (int at = 0; at < words.size(); at++) {
            String number = number(words, at);
            boolean clock = is(words, at + 1, ":") || is(words, at - 1, ":");
            if (number.isEmpty() || clock) {
                continue;
            }
            int to = end(words, at);
            String amount = amount(words, at, number);
            int from = at;
            for (Slot slot : amounts) {
                mentions.add(new Mention(slot, amount, from, to, Mention.Form.AMOUNT));
                for (String bound : List.of(">=", "<=")) {
                    if (bounds.contains(slot + bound + amount)) {
                        mentions.add(new Mention(slot, bound + amount, from, to, Mention.Form.BOUND));
                    }
                }
            }
            boolean hour = number.length() <= 2 && Integer.parseInt(number) <= NOON;
            if (hour && !is(words, at - 1, "-")) {
                times.forEach(slot -> addTime(
                        slot,
                        String.format(Locale.ROOT, "%2s:00", number).replace(' ', '0'),
                        from,
                        from + 1,
                        mentions));
            }
        }
    }

    /** A time, and where nothing says which half of the day is meant, the one twelve hours later. */
    public void addTime(Slot slot, String time, int from, int to, Set<Mention> mentions) {
        mentions.add(new Mention(slot, time, from, to, Mention.Form.TIME));
        int hour = Integer.parseInt(time.substring(0, 2));
        if (hour < NOON) {
            String later = hour + NOON + time.substring(2);
            mentions.add(new Mention(slot, later, from, to, Mention.Form.LATER));
        }
    }

    private static String amount(List<Token> words, int at, String number) {
        int next = end(words, at);
        if (next < words.size() && JOINS.contains(words.get(next).form())) {
            String other = number(words, next + 1);
            if (!other.isEmpty()) {
                return number + "-" + other;
            }
        }
        StringBuilder after = new StringBuilder();
        for (int word = next; word < Math.min(words.size(), next + 3); word++) {
            after.append(words.get(word).form());
        }
        String bound =
                ABOVE.matcher(after).matches() ? ">=" : BELOW.matcher(after).matches() ? "<=" : "";
        return bound + number;
    }

    private static int end(List<Token> words, int at) {
        return at + 1 < words.size() && UNITS.contains(words.get(at + 1).form()) ? at + 2 : at + 1;
    }

    private static String number(List<Token> words, int at) {
        if (at >= words.size()) {
            return "";
        }
        Token word = words.get(at);
        if (isOfADate(words, at)) {
            return "";
        }
        if (ALONE.contains(word.form())) {
            return "1";
        }
        return word.kind() == Token.Kind.NUMBER
                ? word.form().replaceFirst("\\.0+$", "")
                : NumberWord.of(word.form())
                        .filter(found -> !found.multiplies())
                        .map(found -> String.valueOf((int) found.value()))
                        .orElse("");
    }

    /** The 四 of 周四, the numbers of 4月6日. */
    private static boolean isOfADate(List<Token> words, int at) {
        boolean weekday = at > 0 && WEEKDAY.contains(words.get(at - 1).form());
        return weekday
                || (at + 1 < words.size() && DATE.contains(words.get(at + 1).form()));
    }

    private static boolean is(List<Token> words, int at, String form) {
        return at >= 0 && at < words.size() && words.get(at).is(form);
    }
}
