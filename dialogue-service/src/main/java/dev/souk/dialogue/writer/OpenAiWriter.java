package dev.souk.dialogue.writer;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A writer on any OpenAI-compatible endpoint, streamed. Safe for any thread. */
public final class OpenAiWriter implements Writer {
    private final StreamingChatModel model;
    private final InstantSource clock;

    /**
     * @param within how long one answer may take at most, whatever the deadline
     */
    public OpenAiWriter(Endpoint endpoint, Duration within, InstantSource clock) {
        this.clock = clock;
        model = OpenAiStreamingChatModel.builder()
                .baseUrl(endpoint.baseUrl().toString())
                .apiKey(endpoint.apiKey())
                .modelName(endpoint.model())
                .temperature(0.4)
                .maxTokens(400)
                .timeout(within)
                .build();
    }

    /**
     * Where a model is.
     *
     * @param apiKey any word where the endpoint wants none
     */
    public record Endpoint(URI baseUrl, String apiKey, String model) {}

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public CompletionStage<Void> write(Prompt prompt, Consumer<String> pieces, Instant deadline) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        long left = Math.max(1, Duration.between(clock.instant(), deadline).toMillis());
        model.chat(
                List.of(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.material())),
                new Stream(pieces, done));
        return done.orTimeout(left, TimeUnit.MILLISECONDS);
    }

    /** Passes pieces on until the stage is over, however it got there. */
    private record Stream(Consumer<String> pieces, CompletableFuture<Void> done)
            implements StreamingChatResponseHandler {
        @Override
        public void onPartialResponse(String piece) {
            if (!done.isDone()) {
                pieces.accept(piece);
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            done.complete(null);
        }

        @Override
        public void onError(Throwable failure) {
            done.completeExceptionally(failure);
        }
    }
}
