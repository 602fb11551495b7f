package dev.souk.evaluation.shop.transcript;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.evaluation.shop.record.EvaluationFile;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Transcripts on disk, a line a turn. */
public final class TranscriptFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TranscriptFile() {}

    public static void write(Path file, Collection<List<TurnTranscript>> transcripts) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (List<TurnTranscript> conversation : transcripts) {
                for (TurnTranscript turn : conversation) {
                    writer.write(JSON.writeValueAsString(turn));
                    writer.write('\n');
                }
            }
        }
    }

    /** Conversation id → its turns. */
    public static Map<String, List<TurnTranscript>> read(Path file) throws IOException {
        Map<String, List<TurnTranscript>> transcripts = new LinkedHashMap<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(EvaluationFile.open(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                TurnTranscript turn = JSON.readValue(line, TurnTranscript.class);
                transcripts
                        .computeIfAbsent(turn.conversation(), conversation -> new ArrayList<>())
                        .add(turn);
            }
        }
        return transcripts;
    }
}
