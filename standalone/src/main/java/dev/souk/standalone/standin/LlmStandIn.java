package dev.souk.standalone.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stand-in for a language model, not a model: an OpenAI-compatible endpoint on this machine that says what {@link Script} says,
 * streamed or whole, calls the first tool it is offered, and fails as told. {@code PUT /faults/cut-off} sets a {@link Fault} for all
 * requests to come. Safe for any thread.
 */
public final class LlmStandIn implements AutoCloseable {
    private static final int LONGEST_SILENCE_SECONDS = 120;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;

    private LlmStandIn(HttpServer server) {
        this.server = server;
    }

    /** Starts on a port of its own choice. */
    public static LlmStandIn start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LlmStandIn standIn = new LlmStandIn(server);
            server.createContext("/v1/chat/completions", standIn::complete);
            server.createContext("/faults/", standIn::setFault);
            server.setExecutor(standIn.executor);
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to configure as the model's base URL. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** From now on every request fails like this. */
    public void fail(Fault how) {
        fault = how;
    }

    /** How many completions were asked for. */
    public int requests() {
        return requests.get();
    }

    private void setFault(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Optional<Fault> wanted = Fault.of(path.substring(path.lastIndexOf('/') + 1));
            if (wanted.isEmpty()) {
                respond(
                        exchange,
                        400,
                        "text/plain",
                        "fault: " + path + " names none; one of " + Fault.names() + " would do");
                return;
            }
            fail(wanted.get());
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private void complete(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            JsonNode request = json.readTree(exchange.getRequestBody());
            Fault now = fault;
            switch (now) {
                case REFUSED -> {}
                case SLOW -> silence();
                case TOO_MANY_REQUESTS ->
                    respond(exchange, 429, "application/json", "{\"error\":{\"message\":\"Rate limit reached\"}}");
                case WRONG_JSON -> respond(exchange, 200, "text/event-stream", "data: {\"choices\": [{ sorry\n\n");
                case NONE, CUT_OFF, INVENTED_PRODUCT, INVENTED_PRICE -> answer(exchange, request, now);
                case STALLED -> {
                    answer(exchange, request, now);
                    silence();
                }
            }
        }
    }

    private void answer(HttpExchange exchange, JsonNode request, Fault now) throws IOException {
        Completion completion = new Completion(json, request, now);
        if (request.path("stream").asBoolean()) {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            for (String event : completion.events()) {
                exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } else {
            respond(exchange, 200, "application/json", completion.whole());
        }
    }

    private void silence() {
        try {
            var _ = closed.await(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void respond(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        executor.shutdownNow();
    }
}
