package dev.souk.evaluation.linking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text with its mentions, a JSON object a line. The kinds are category, brand, model and value. */
record LinkingCase(String text, List<Mention> mentions) {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    LinkingCase {
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }

    static List<LinkingCase> read(Path file) throws IOException {
        List<LinkingCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(MAPPER.readValue(line, LinkingCase.class));
            }
        }
        return cases;
    }

    /** A mention with its kind, in words. */
    String told(Mention mention) {
        return mention.kind() + ": " + text.substring(mention.start(), mention.end());
    }

    /** The mentions that the constraints read of a text rest on; words that name a category and a value are the category. */
    static List<Mention> linked(String text, Understanding understanding) {
        return understanding.understand(Utterance.first(text, "en")).acts().stream()
                .flatMap(act -> act instanceof Act.Reveal(String _, Constraint constraint)
                        ? Stream.of(constraint)
                        : Stream.empty())
                .flatMap(constraint -> mention(constraint).stream())
                .collect(Collectors.toMap(
                        mention -> List.of(mention.start(), mention.end()),
                        mention -> mention,
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Whether it is a bound such as "under 80", which names nothing of the catalogue. */
    private static boolean isBound(Constraint constraint) {
        return switch (constraint.operator()) {
            case LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST, BETWEEN -> true;
            case IS, CONTAINS, KNOWN -> false;
        };
    }

    private static List<Mention> mention(Constraint constraint) {
        if (constraint.span() == null || !constraint.reason().isEmpty() || isBound(constraint)) {
            return List.of();
        }
        String kind =
                switch (constraint.attribute()) {
                    case Constraint.CATEGORY -> "category";
                    case CatalogueItem.BRAND -> "brand";
                    case Constraint.NAME -> "model";
                    default -> "value";
                };
        return List.of(new Mention(constraint.span().start(), constraint.span().end(), kind));
    }
}
