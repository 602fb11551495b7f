package dev.souk.dialogue.understanding.proposal;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.souk.dialogue.writer.OpenAiWriter.Endpoint;
import dev.souk.dialogue.writer.Writer.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A proposer on any OpenAI-compatible endpoint that keeps to a JSON schema. One request, never repeated. Safe for any thread. */
public final class OpenAiProposer implements ActProposer {
    private static final int MOST_TOKENS = 600;

    private final StreamingChatModel model;
    private final InstantSource clock;

    /** @param within how long one answer may take at most, whatever the deadline */
    public OpenAiProposer(Endpoint endpoint, Duration within, InstantSource clock) {
        this.clock = clock;
        model = OpenAiStreamingChatModel.builder()
                .baseUrl(endpoint.baseUrl().toString())
                .apiKey(endpoint.apiKey())
                .modelName(endpoint.model())
                .temperature(0.0)
                .maxTokens(MOST_TOKENS)
                .strictJsonSchema(true)
                .timeout(within)
                .build();
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public CompletionStage<List<Proposal>> propose(Prompt prompt, Instant deadline) {
        CompletableFuture<String> text = new CompletableFuture<>();
        long left = Math.max(1, Duration.between(clock.instant(), deadline).toMillis());
        model.chat(
                ChatRequest.builder()
                        .messages(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.material()))
                        .responseFormat(ProposalSchema.format())
                        .build(),
                new Whole(text));
        return text.orTimeout(left, TimeUnit.MILLISECONDS).thenApply(ProposalSchema::read);
    }

    /** Waits for the whole answer; half of one is no JSON. */
    private record Whole(CompletableFuture<String> text) implements StreamingChatResponseHandler {
        @Override
        public void onPartialResponse(String piece) {}

        @Override
        public void onCompleteResponse(ChatResponse response) {
            String said = response.aiMessage().text();
            text.complete(said == null ? "" : said);
        }

        @Override
        public void onError(Throwable failure) {
            text.completeExceptionally(failure);
        }
    }
}
