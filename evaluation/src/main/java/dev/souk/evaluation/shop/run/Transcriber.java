package dev.souk.evaluation.shop.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.Offer;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import dev.souk.evaluation.shop.transcript.TurnTranscript.Shown;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a conversation's answers into transcripts; remembers what was shown, since later turns cite it. For one conversation. */
final class Transcriber {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String conversation;
    private final Map<String, ItemSource> known = new HashMap<>();

    Transcriber(String conversation) {
        this.conversation = conversation;
    }

    TurnTranscript transcribe(int turn, String say, Answer answer, long millis) {
        answer.items().forEach(item -> known.put(item.itemId(), source(item)));
        answer.facts().forEach(fact -> {
            known.put(fact.factId(), fact.source());
            known.putIfAbsent(fact.subject(), fact.source());
        });
        Slate slate = answer.slate();
        return new TurnTranscript(
                conversation,
                turn,
                say,
                answer.text(),
                answer.sentences(),
                answer.goal() == null ? "" : answer.goal().type().json(),
                answer.tier() == null ? "" : answer.tier().json(),
                answer.need() == null
                        ? List.of()
                        : answer.need().constraints().stream()
                                .map(Transcriber::triple)
                                .toList(),
                slate == null
                        ? List.of()
                        : slate.items().stream().map(this::shown).toList(),
                slate == null ? null : slate.recommendationId(),
                millis,
                Map.copyOf(known));
    }

    private Shown shown(Slate.SlateItem item) {
        return new Shown(
                item.itemId(), known.getOrDefault(item.itemId(), new ItemSource("unknown", -1)), item.propensity());
    }

    /** Of several offers, the one whose price is shown: the lowest. */
    private static ItemSource source(CatalogueItem item) {
        return item.offers().stream()
                .filter(offer -> offer.price() != null)
                .min(Comparator.comparingDouble(Transcriber::price))
                .map(Offer::source)
                .orElse(item.source());
    }

    private static double price(Offer offer) {
        return offer.price() == null ? Double.POSITIVE_INFINITY : offer.price();
    }

    private static List<JsonNode> triple(Constraint constraint) {
        String sign =
                switch (constraint.operator()) {
                    case IS -> "=";
                    case CONTAINS -> "~";
                    case AT_MOST -> "<=";
                    case AT_LEAST -> ">=";
                    case LESS_THAN -> "<";
                    case MORE_THAN -> ">";
                    case BETWEEN -> "~num";
                    case KNOWN -> "not_null";
                };
        JsonNode values = JSON.valueToTree(constraint.values());
        return List.of(
                TextNode.valueOf(constraint.attribute()),
                TextNode.valueOf(constraint.polarity() == Polarity.EXCLUDE ? "not" + sign : sign),
                values.size() == 1 ? values.path(0) : values);
    }
}
