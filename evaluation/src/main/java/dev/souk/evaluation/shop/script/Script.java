package dev.souk.evaluation.shop.script;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.evaluation.shop.record.EvaluationFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Conversations to hold and what to expect of them. */
public record Script(List<Conversation> conversations) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Script {
        conversations = List.copyOf(conversations);
        Set<String> ids = new HashSet<>();
        conversations.forEach(conversation -> {
            if (!ids.add(conversation.id())) {
                throw new IllegalArgumentException(
                        "id: " + conversation.id() + " occurs twice; one of its own would do");
            }
        });
    }

    /** One shopper's turns. */
    public record Conversation(String id, String locale, List<Turn> turns) {
        public Conversation {
            Objects.requireNonNull(id, "id");
            locale = locale == null ? "en" : locale;
            turns = List.copyOf(turns);
        }
    }

    /**
     * Reads a script.
     *
     * @throws IOException where it is not as the format says; the message names the place
     */
    public static Script read(Path file) throws IOException {
        try (InputStream in = EvaluationFile.open(file)) {
            return JSON.readValue(in, Script.class);
        }
    }
}
