package dev.souk.standalone.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.dialogue.writer.OpenAiWriter;
import dev.souk.dialogue.writer.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The writer that serves, against the stand-in, in all its moods. */
class LlmStandInTest {
    private static final Writer.Prompt PROMPT = new Writer.Prompt(
            "Write English.", "{item.1.name}: Aru Pebble\n{item.1.price}: price = $39.90\n{item.2.name}: Elmar\n");

    private final LlmStandIn standIn = LlmStandIn.start();
    private final StringBuilder heard = new StringBuilder();

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void wellBehaved_streamsPlaceholders() {
        write(Duration.ofSeconds(20));

        assertThat(heard.toString())
                .isEqualTo("You might like {item.1.name} at {item.1.price}. There is also {item.2.name}. ");
        assertThat(standIn.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "TOO_MANY_REQUESTS", "WRONG_JSON"})
    void failure_fails_withoutAWord(Fault fault) {
        standIn.fail(fault);

        assertThatThrownBy(() -> write(Duration.ofSeconds(20))).isNotNull();
        assertThat(heard).isEmpty();
    }

    @Test
    void silence_isNotWaitedForBeyondTheDeadline() {
        standIn.fail(Fault.SLOW);

        assertThatThrownBy(() -> write(Duration.ofMillis(300))).hasMessageContaining("Timeout");
    }

    @Test
    void stalled_saysHalf_andIsNotWaitedForBeyondTheDeadline() {
        standIn.fail(Fault.STALLED);

        assertThatThrownBy(() -> write(Duration.ofMillis(500))).isNotNull();
        assertThat(heard.toString()).startsWith("You might").doesNotContain("{item.2.name}. ");
    }

    @Test
    void cutOff_leavesHalf() {
        standIn.fail(Fault.CUT_OFF);
        try {
            write(Duration.ofSeconds(20));
        } catch (RuntimeException brokenOff) {
            assertThat(brokenOff).isNotNull();
        }

        assertThat(heard.toString()).startsWith("You might").doesNotContain("{item.2.name}. ");
    }

    @Test
    void inventions_areSaid_soThatChecksHaveSomethingToDrop() {
        standIn.fail(Fault.INVENTED_PRODUCT);
        write(Duration.ofSeconds(20));
        standIn.fail(Fault.INVENTED_PRICE);
        write(Duration.ofSeconds(20));

        assertThat(heard.toString()).contains("Zenbuds", "$1");
    }

    @Test
    void faultIsSetOverHttp_andAnUnknownOneIsExplained() throws Exception {
        assertThat(put("429-please").statusCode()).isEqualTo(400);
        assertThat(put("429-please").body()).contains("too-many-requests");
        assertThat(put("refused").statusCode()).isEqualTo(204);

        assertThatThrownBy(() -> write(Duration.ofSeconds(20))).isNotNull();
    }

    private HttpResponse<String> put(String fault) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI uri = standIn.baseUrl().resolve("/faults/" + fault);
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private void write(Duration within) {
        Writer writer = new OpenAiWriter(
                new OpenAiWriter.Endpoint(standIn.baseUrl(), "none", "stand-in"), within, InstantSource.system());
        writer.write(PROMPT, heard::append, Instant.now().plus(within))
                .toCompletableFuture()
                .join();
    }
}
