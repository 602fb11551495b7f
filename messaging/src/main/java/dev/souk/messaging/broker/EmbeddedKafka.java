package dev.souk.messaging.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A real Apache Kafka in this JVM: one node, broker and KRaft controller, its data in one folder. Made small: it is for one machine. Used by one
 * thread at a time.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final String META = "meta.properties";

    private final Path data;
    private final int port;
    private final int controllerPort;
    private KafkaRaftServer server;

    private EmbeddedKafka(Path data, int port, int controllerPort) {
        this.data = data;
        this.port = port;
        this.controllerPort = controllerPort;
        server = startServer();
    }

    /** Starts on a free port; an empty folder is formatted, another goes on with what it holds. */
    public static EmbeddedKafka start(Path data) {
        return start(data, freePort());
    }

    /** As {@link #start(Path)}, for clients on {@code localhost:port}. */
    public static EmbeddedKafka start(Path data, int port) {
        return new EmbeddedKafka(data, port, freePortBut(port));
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Stops it; its data and its address are kept for {@link #restart}. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    public void restart() {
        stop();
        server = startServer();
    }

    @Override
    public void close() {
        stop();
    }

    private KafkaRaftServer startServer() {
        var config = config();
        if (!Files.exists(data.resolve("log").resolve(META))) {
            format(config);
        }
        var starting = new KafkaRaftServer(new KafkaConfig(config, false), Time.SYSTEM);
        starting.startup();
        return starting;
    }

    private void format(Map<String, String> config) {
        try {
            Files.createDirectories(data);
            var file = data.resolve("server.properties");
            Files.writeString(
                    file,
                    config.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining("\n")));
            var said = new ByteArrayOutputStream();
            var status = StorageTool.execute(
                    new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            if (status != 0) {
                throw new IllegalStateException(
                        "data: " + data + " cannot be formatted for Kafka: " + said.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("data: " + data + " cannot be written; a folder that can would do", failure);
        }
    }

    private Map<String, String> config() {
        var config = new TreeMap<String, String>();
        config.put("process.roles", "broker,controller");
        config.put("node.id", "1");
        config.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        config.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        config.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        config.put("controller.listener.names", "CONTROLLER");
        config.put("inter.broker.listener.name", "PLAINTEXT");
        config.put("log.dirs", data.resolve("log").toString());
        config.put("auto.create.topics.enable", "false");
        config.put("group.initial.rebalance.delay.ms", "0");
        for (var internal : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            config.put(internal + ".replication.factor", "1");
            config.put(internal + ".num.partitions", "1");
        }
        config.put("transaction.state.log.min.isr", "1");
        config.put("share.coordinator.state.topic.min.isr", "1");
        config.put("num.network.threads", "2");
        config.put("num.io.threads", "4");
        config.put("background.threads", "2");
        config.put("log.index.size.max.bytes", "1048576");
        // Without them the next start waits until the session of the broker before it has run out: 9 s.
        config.put("controlled.shutdown.enable", "true");
        config.put("broker.session.timeout.ms", "4000");
        config.put("broker.heartbeat.interval.ms", "1000");
        config.put("log.cleaner.dedupe.buffer.size", "16777216");
        return config;
    }

    /** A port let go may be given again at once, also to who asks for a second. */
    private static int freePortBut(int taken) {
        int port = freePort();
        while (port == taken) {
            port = freePort();
        }
        return port;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("port: none is free on this machine", failure);
        }
    }
}
