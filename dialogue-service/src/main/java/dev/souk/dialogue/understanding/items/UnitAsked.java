package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which attributes a question names by their unit alone: "how many dB does it make", 輸出幾瓦. */
final class UnitAsked {
    private static final Set<String> ASKING = Set.of("how", "几", "多");
    private static final Set<String> UNTELLING = Set.of(Unit.MONEY, Unit.COUNT);
    private static final Set<String> BETWEEN = Set.of("many", "much", "少", "total", "of");
    private static final double A_MINUTE = 60_000; // milliseconds: how long something lasts, no reaction time
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("how", "long", "time", A_MINUTE),
            new Dimension("多", "久", "time", A_MINUTE),
            new Dimension("how", "long", "length", 0),
            new Dimension("多", "长", "length", 0),
            new Dimension("how", "heavy", "weight", 0),
            new Dimension("多", "重", "weight", 0),
            new Dimension("how", "loud", "sound", 0),
            new Dimension("多", "吵", "sound", 0));
    private static final Set<String> HOLDING = Set.of("hold", "holds");
    private static final Pattern INSIDE = Pattern.compile("(?i)how much (is|comes|do (you|i) get) (in|inside)\\b.*");
    private static final Unit LITRE = new Unit("volume", 1);
    private static final Unit GIGABYTE = new Unit("storage", 1);
    private static final Unit GRAM = new Unit("weight", 1);
    private static final int LONGEST = 3;
    private static final double ROUNDING = 1e-9;

    private UnitAsked() {}

    /** The attributes measured in the unit asked for; empty where none is, or nothing here has it. */
    static List<String> attributes(Message message, CategorySet about) {
        return Clause.of(message).stream()
                .flatMap(clause -> attributes(message, about, clause).stream())
                .distinct()
                .toList();
    }

    /** Those of one clause; where several are measured so, those whose own unit is the nearest: "how many TB" is no cache of MB. */
    static List<String> attributes(Message message, CategorySet about, Clause clause) {
        return measured(message, about, units(message, clause));
    }

    /** The attributes measured in any of these units, or in those nearest to them. */
    static List<String> measured(Message message, CategorySet about, List<Unit> units) {
        Map<String, Double> distances = new LinkedHashMap<>();
        for (Unit unit : units) {
            for (int place : about.places()) {
                for (AttributeDefinition attribute : message.lexicon().attributes(place)) {
                    UnitBook.shipped().named(attribute.unit()).stream()
                            .filter(own -> own.dimension().equals(unit.dimension()))
                            .mapToDouble(own -> Math.abs(Math.log(own.factor() / unit.factor())))
                            .min()
                            .ifPresent(distance -> distances.merge(attribute.attribute(), distance, Math::min));
                }
            }
        }
        double nearest = distances.values().stream()
                .mapToDouble(distance -> distance)
                .min()
                .orElse(0);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= nearest + ROUNDING)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The attributes that a question for a length, a duration or a weight is about, named no further: "how long does it run", 多重. */
    static List<String> dimensions(Message message, CategorySet about, Clause clause) {
        List<Dimension> asked = DIMENSIONS.stream()
                .filter(dimension -> dimension.isAsked(message, clause))
                .toList();
        return asked.stream()
                .flatMap(dimension -> Arrays.stream(about.places())
                        .boxed()
                        .flatMap(place -> message.lexicon().attributes(place).stream())
                        .filter(dimension::measures)
                        .map(AttributeDefinition::attribute))
                .distinct()
                .toList();
    }

    /** The attributes that tell how much goes in, or is in it: those of "how much does the first one hold?", "how much is in the tube?". */
    static List<String> contents(Message message, CategorySet about, Clause clause) {
        boolean holds = clause.chunks(message)
                .anyMatch(chunk -> message.tokens().subList(chunk.from(), chunk.to()).stream()
                        .anyMatch(token -> HOLDING.contains(token.form())));
        boolean inside = INSIDE.matcher(
                        message.span(clause.from(), clause.to() - 1).text())
                .find();
        return Stream.of(LITRE, GIGABYTE, GRAM)
                .filter(unit -> holds ? !unit.equals(GRAM) : inside)
                .map(unit -> measured(message, about, List.of(unit)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Unit> units(Message message, Clause clause) {
        List<Token> tokens = message.tokens();
        int end = message.chunk(clause.to() - 1).to();
        for (int at = message.chunk(clause.from()).from(); at < end; at++) {
            if (!ASKING.contains(tokens.get(at).form())) {
                continue;
            }
            int from = at + 1;
            while (from < end && BETWEEN.contains(tokens.get(from).form())) {
                from++;
            }
            for (int to = Math.min(end, from + LONGEST); to > from; to--) {
                List<Unit> units = UnitBook.shipped().at(PhraseKey.of(tokens, from, to)).stream()
                        .filter(unit -> !UNTELLING.contains(unit.dimension()))
                        .toList();
                if (!units.isEmpty()) {
                    return units;
                }
            }
        }
        return List.of();
    }

    /** What two words ask for: a dimension, from the least that is told in it. */
    private record Dimension(String first, String second, String name, double least) {
        boolean isAsked(Message message, Clause clause) {
            List<Token> tokens = message.tokens();
            int end = message.chunk(clause.to() - 1).to();
            return IntStream.range(message.chunk(clause.from()).from(), end - 1)
                    .anyMatch(
                            at -> tokens.get(at).is(first) && tokens.get(at + 1).is(second));
        }

        boolean measures(AttributeDefinition attribute) {
            return UnitBook.shipped().named(attribute.unit()).stream()
                    .anyMatch(unit -> unit.dimension().equals(name) && unit.factor() >= least);
        }
    }
}
