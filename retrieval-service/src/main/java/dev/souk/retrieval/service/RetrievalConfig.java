package dev.souk.retrieval.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The retrieval service's configuration. */
@ConfigMapping(prefix = "souk.retrieval")
public interface RetrievalConfig {
    /** This process's name among all retrieval processes. */
    @NotBlank
    @WithDefault("retrieval-${quarkus.uuid:1}")
    String instance();

    /** Where the index and the vectors are kept; a folder of this process alone. */
    @WithDefault("${souk.data:data}/retrieval")
    Path folder();

    /** Where text and vectors are searched. */
    @WithDefault("lucene")
    Store store();

    /** Where Qdrant is; read where it is the store. */
    Qdrant qdrant();

    /** Whether texts are embedded; without, search goes by words and filters. */
    @WithDefault("true")
    boolean vectors();

    /** Up to so many matches, changes of the need are offered. */
    @Min(0)
    @WithDefault("0")
    int fewMatches();

    /** What can hold text and vectors. */
    enum Store {
        /** An index in {@link #folder}, of this process alone. */
        LUCENE,
        /** A server that all retrieval processes share. */
        QDRANT
    }

    /** A Qdrant server. */
    interface Qdrant {
        @NotBlank
        @WithDefault("localhost")
        String host();

        /** Of its gRPC interface. */
        @Min(1)
        @Max(65_535)
        @WithDefault("6334")
        int port();

        /** What it asks for, if it does. */
        Optional<String> apiKey();

        /** The collection that holds all shops. */
        @NotBlank
        @WithDefault("souk")
        String collection();

        /** After which a search is given up, and filters answer alone. */
        @WithDefault("PT1S")
        Duration searchTimeout();

        /** Of one call that writes or reads in bulk. */
        @WithDefault("PT30S")
        Duration writeTimeout();
    }
}
