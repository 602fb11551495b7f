package dev.souk.standalone.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Talks to a stand-in for the gateway that answers every turn alike, and refuses the text {@code busy}. */
class ChatTest {
    private static final String ITEM = """
            {"record":"item","shopId":"demo","itemId":"hp-1","category":"headphones","texts":{"en":{"name":"Aria One",\
            "description":"Wireless, light."},"zh":{"name":"詠嘆一號","description":"無線，輕巧。"}},"attributes":{"price":1059.9,\
            "rating":4.3,"reviews":87,"brand":"Aria"},"offers":[],"source":{"file":"demo.ndjson","row":7}}""";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/v1/shops/demo/conversations", this::answer);
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void message_isAnswered_withTextAndNumberedProducts() {
        String said = chat("wireless headphones\n");
        assertThat(said)
                .contains("Two fit. Which colour?")
                .contains("1. Aria One  1,059.90  ★4.3 (87)  Aria\n   Wireless, light.")
                .contains("(41 ms, no-llm)");
        assertThat(heard.getLast()).contains("\"locale\":\"en\"", "\"shopperId\":\"s1\"");
    }

    @Test
    void message_isChinese_isSentAndShownInChinese() {
        assertThat(chat("無線耳機\n2\n")).contains("1. 詠嘆一號", "無線，輕巧。", "（41 毫秒，no-llm）");
        assertThat(heard.getLast()).contains("\"locale\":\"zh-TW\"", "\"text\":\"2\"");
    }

    @Test
    void product_isAskedAbout_saysWhyAndWhereItIsFrom() {
        assertThat(chat("headphones\nwhy 1\nwhy 2\n"))
                .contains("propensity 0.210")
                .contains("because of hp-9")
                .contains("record demo.ndjson, row 7")
                .contains("“Two fit.” [hp-1]")
                .contains("There is no product 2; 1 were shown.");
        assertThat(heard).hasSize(2);
    }

    @Test
    void commands_areAnsweredHere() {
        assertThat(chat("/help\n/new\n/quit\nnever said\n")).contains("why 2", "A new conversation.");
        assertThat(heard).hasSize(2);
    }

    @Test
    void turn_isRefused_saysTheReasonAndGoesOn() {
        assertThat(chat("busy\nheadphones\n")).contains("Another turn is running.", "Two fit.");
    }

    @Test
    void nothingAnswers_saysHowToStartIt() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Run run = run("hi\n", "--url", "http://localhost:" + free);
        assertThat(run.said).contains("Nothing answers at http://localhost:" + free, "./souk up");
        assertThat(run.status).isEqualTo(1);
    }

    private String chat(String typed) {
        Run run = run(typed, "--url", "http://localhost:" + gateway.getAddress().getPort());
        assertThat(run.status).isZero();
        return run.said;
    }

    private static Run run(String typed, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Chat chat = new Chat(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                false);
        int status = new CommandLine(chat).execute(arguments);
        return new Run(status, said.toString(StandardCharsets.UTF_8));
    }

    private record Run(int status, String said) {}

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(body);
            if (!exchange.getRequestURI().getPath().endsWith("/turns")) {
                send(exchange, 201, "{\"conversationId\":\"c1\",\"shopperId\":\"s1\",\"locale\":\"en\"}");
            } else if (body.contains("busy")) {
                send(exchange, 409, "{\"detail\":\"Another turn is running.\"}");
            } else {
                send(exchange, 200, stream());
            }
        }
    }

    private static String stream() {
        return event("accepted", 0, "")
                + ": still answering\n\n"
                + event(
                        "slate",
                        1,
                        ",\"slate\":{\"recommendationId\":\"r1\",\"policy\":\"test-1\",\"deterministic\":false,\"items\":"
                                + "[{\"itemId\":\"hp-1\",\"score\":1,\"propensity\":0.21,\"because\":[\"hp-9\"]}]},\"items\":["
                                + ITEM + "]")
                + event("text", 2, ",\"sentence\":{\"text\":\"Two fit.\",\"cites\":[\"hp-1\"]}")
                + event("text", 3, ",\"sentence\":{\"text\":\"Which colour?\",\"cites\":[]}")
                + event("done", 4, ",\"tier\":\"no-llm\",\"millis\":41");
    }

    private static String event(String name, int sequence, String rest) {
        String place = "{\"shopId\":\"demo\",\"conversationId\":\"c1\",\"turnId\":\"t1\",\"attempt\":1,\"sequence\":"
                + sequence + "}";
        return "event: " + name + "\ndata: {\"event\":\"" + name + "\",\"place\":" + place + rest + "}\n\n";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
