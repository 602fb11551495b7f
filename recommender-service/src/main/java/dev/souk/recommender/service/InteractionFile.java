package dev.souk.recommender.service;

import com.fasterxml.jackson.core.JacksonException;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.messaging.json.Json;
import dev.souk.recommender.interactions.BadInteractions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of interactions, one JSON object a line, as the demo shop and the API write them. */
record InteractionFile(Path file) {
    /** A {@link BadInteractions} names the line of what is wrong. */
    void read(Consumer<Interaction> to) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    to.accept(interaction(line, number));
                }
                number++;
            }
        }
    }

    private Interaction interaction(String line, int number) {
        try {
            return Json.mapper().readValue(line, Interaction.class);
        } catch (JacksonException e) {
            throw new BadInteractions(file.getFileName() + ", line " + number + ": " + e.getOriginalMessage());
        }
    }
}
