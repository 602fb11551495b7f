package dev.souk.retrieval.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.souk.retrieval.ingestion.Rejection;
import java.util.List;

/** How an import stands, as the internal endpoint tells it. */
public record ImportStatus(String importId, State state, Progress progress, Report report, String failure) {
    /** Where an import is. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }

    /**
     * How far it is.
     *
     * @param read records read
     * @param published records sent to the topics
     * @param embedded texts with a vector, of all shops
     * @param total texts there are, of all shops
     */
    public record Progress(int read, int published, int embedded, int total) {}

    /** What came of the records. */
    public record Report(int accepted, int unchanged, int removed, List<Rejection> rejected) {
        public Report {
            rejected = List.copyOf(rejected);
        }

        static Report none() {
            return new Report(0, 0, 0, List.of());
        }
    }

    static ImportStatus begun(String importId) {
        return new ImportStatus(importId, State.RUNNING, new Progress(0, 0, 0, 0), Report.none(), "");
    }

    ImportStatus read(int records) {
        return new ImportStatus(importId, state, new Progress(records, progress.published(), 0, 0), report, failure);
    }

    ImportStatus published(int records) {
        return new ImportStatus(importId, state, new Progress(progress.read(), records, 0, 0), report, failure);
    }

    ImportStatus embedded(int texts, int total) {
        return new ImportStatus(
                importId, state, new Progress(progress.read(), progress.published(), texts, total), report, failure);
    }

    ImportStatus done(Report result) {
        return new ImportStatus(importId, State.DONE, progress, result, "");
    }

    ImportStatus failed(String reason) {
        return new ImportStatus(importId, State.FAILED, progress, report, reason);
    }
}
