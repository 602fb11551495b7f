package dev.souk.evaluation.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in for Souk's HTTP API: accepts any import, gives every turn the same answer, and keeps what it was told. */
public final class CannedSouk implements AutoCloseable {
    private final HttpServer server;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final int turnStatus;
    private final String answer;

    public CannedSouk(int turnStatus, String answer) throws IOException {
        this.turnStatus = turnStatus;
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Paths and bodies of the turns, in order of arrival. */
    public List<String> told() {
        return List.copyOf(told);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/turns")) {
            told.add(path + " " + body);
            reply(exchange, turnStatus, answer);
        } else if (path.endsWith("/conversations")) {
            reply(exchange, 201, "{\"conversationId\":\"c1\",\"shopperId\":\"s1\",\"locale\":\"en\"}");
        } else if (path.endsWith("/imports")) {
            exchange.getResponseHeaders().add("Location", path + "/1");
            reply(exchange, 202, "{}");
        } else {
            reply(exchange, 200, "{\"importId\":\"1\",\"state\":\"done\"}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
