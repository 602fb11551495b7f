package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which attributes a question names by their unit alone: "how many dB does it make", 輸出幾瓦. */
final class UnitAsked {
    private static final Set<String> ASKING = Set.of("how", "几", "多", "多少");
    private static final Set<String> UNTELLING = Set.of(Unit.MONEY, Unit.COUNT);
    private static final int LONGEST = 3;

    private UnitAsked() {}

    /** The attributes measured in the unit asked for; empty where none is, or nothing here has it. */
    static List<String> attributes(Message message, CategorySet about) {
        List<String> attributes = new ArrayList<>();
        for (Unit unit : units(message)) {
            for (int place : about.places()) {
                for (AttributeDefinition attribute : message.lexicon().attributes(place)) {
                    boolean measured = UnitBook.shipped().named(attribute.unit()).stream()
                            .anyMatch(own -> own.dimension().equals(unit.dimension()));
                    if (measured && !attributes.contains(attribute.attribute())) {
                        attributes.add(attribute.attribute());
                    }
                }
            }
        }
        return attributes;
    }

    private static List<Unit> units(Message message) {
        for (int at = 0; at < message.size(); at++) {
            int next = at + 1;
            while (next < message.size() && message.chunk(next).is(Kind.FILLER)) {
                next++;
            }
            if (ASKING.contains(message.chunk(at).first().form()) && next < message.size()) {
                int from = message.chunk(next).from();
                for (int to = Math.min(message.tokens().size(), from + LONGEST); to > from; to--) {
                    List<Unit> units = UnitBook.shipped().at(PhraseKey.of(message.tokens(), from, to)).stream()
                            .filter(unit -> !UNTELLING.contains(unit.dimension()))
                            .toList();
                    if (!units.isEmpty()) {
                        return units;
                    }
                }
            }
        }
        return List.of();
    }
}
