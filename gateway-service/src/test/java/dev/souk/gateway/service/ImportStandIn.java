package dev.souk.gateway.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A stand-in for retrieval's internal import endpoint: counts the bytes of a file and says so. It knows one import, {@code imp-1}. */
final class ImportStandIn implements AutoCloseable {
    private static final String SHOPS = "/internal/shops/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ImportStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(SHOPS, this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if ("POST".equals(exchange.getRequestMethod())) {
                long bytes = count(exchange.getRequestBody());
                answer(
                        exchange,
                        202,
                        "{\"importId\":\"imp-1\",\"state\":\"running\",\"bytes\":" + bytes + ",\"query\":\""
                                + exchange.getRequestURI().getQuery() + "\",\"type\":\""
                                + exchange.getRequestHeaders().getFirst("Content-Type") + "\"}");
            } else if (exchange.getRequestURI().getPath().endsWith("/imp-1")) {
                answer(exchange, 200, "{\"importId\":\"imp-1\",\"state\":\"done\"}");
            } else {
                answer(exchange, 404, "{}");
            }
        }
    }

    private static long count(InputStream body) throws IOException {
        byte[] some = new byte[65_536];
        long bytes = 0;
        for (int read = body.read(some); read >= 0; read = body.read(some)) {
            bytes += read;
        }
        return bytes;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
