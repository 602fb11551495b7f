package dev.souk.standalone.processes;

import dev.souk.messaging.broker.EmbeddedKafka;
import dev.souk.messaging.topics.TopicsStep;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A broker in a process of its own, for as long as its standard input is open; prints where it listens once the topics are there. */
final class SeparateKafka {
    private SeparateKafka() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]))) {
            TopicsStep.create(kafka.bootstrapServers(), (short) 1);
            System.out.println("Listening on: " + kafka.bootstrapServers());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }
}
