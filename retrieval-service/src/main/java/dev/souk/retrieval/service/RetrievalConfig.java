package dev.souk.retrieval.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;

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

    /** Whether texts are embedded; without, search goes by words and filters. */
    @WithDefault("true")
    boolean vectors();

    /** Up to so many matches, changes of the need are offered. */
    @Min(0)
    @WithDefault("0")
    int fewMatches();
}
