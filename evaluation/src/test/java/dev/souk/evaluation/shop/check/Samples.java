package dev.souk.evaluation.shop.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.script.Script.Conversation;
import dev.souk.evaluation.shop.script.Turn;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import dev.souk.evaluation.shop.transcript.TurnTranscript.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A shop of four headphones and a speaker, and turns about them. */
final class Samples {
    static final String CATALOGUE = """
            {"catalogue":{"currency":"USD","labels":{"attributes":{"color":{"values":{"black":{"en":["black"],"zh":["黑色"]}}}}}}}
            {"id":"h1","category":"headphones","name":{"en":"Auvero Tavi 30 headphones","zh":"Auvero Tavi 30 耳機"},"brand":"Auvero","price":59.9,"attributes":{"wireless":true,"battery_life":30,"weight":1200,"color":"black","range":[20,20000]}}
            {"id":"h2","category":"headphones","name":{"en":"Tindral Duvo 10 headphones"},"brand":"Tindral","price":79,"attributes":{"wireless":true,"battery_life":12}}
            {"id":"h3","category":"headphones","name":{"en":"Tindral Duvo 20 headphones"},"brand":"Tindral","price":120,"attributes":{"wireless":false}}
            {"id":"h4","category":"headphones","name":{"en":"Brixello Minuet 15 headphones"},"brand":"Brixello","price":45,"attributes":{"wireless":true,"color":"red"}}
            {"id":"s1","category":"speakers","name":{"en":"Brixello Calyx 90 speaker"},"brand":"Brixello","price":30,"attributes":{"wireless":true}}
            {"relation":"policy.returns","text":{"en":"You can return anything within 30 days.","zh":"30 天內可以退貨。"}}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    static RawCatalogue catalogue(Path folder) throws IOException {
        return RawCatalogue.read(Files.writeString(folder.resolve("catalogue.ndjson"), CATALOGUE));
    }

    static Conversation conversation(String... turns) {
        return new Conversation(
                "a", "en", Stream.of(turns).map(json -> read(json, Turn.class)).toList());
    }

    static TurnTranscript answer(int turn, String text, String goal, String... shown) {
        return answer(turn, List.of(new Sentence(text, List.of(shown))), goal, shown);
    }

    static TurnTranscript answer(int turn, List<Sentence> sentences, String goal, String... shown) {
        List<Shown> slate = Stream.of(shown)
                .map(id -> new Shown(id, new ItemSource("catalogue.ndjson", -1), null))
                .toList();
        return new TurnTranscript(
                "a",
                turn,
                "",
                String.join(" ", sentences.stream().map(Sentence::text).toList()),
                sentences,
                goal,
                "no-llm",
                List.of(),
                slate,
                null,
                7,
                Map.of("policy", new ItemSource("catalogue.ndjson", 6)));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
