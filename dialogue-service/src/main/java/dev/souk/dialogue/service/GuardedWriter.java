package dev.souk.dialogue.service;

import dev.souk.dialogue.writer.Writer;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A language model behind a guard: while it fails, answers do not wait for it. */
final class GuardedWriter implements Writer {
    private final Writer writer;
    private final TypedGuard<CompletionStage<Void>> guard;

    GuardedWriter(Writer writer, Duration patience) {
        this.writer = writer;
        this.guard = Guards.around("writer", new TypeLiteral<>() {}, patience);
    }

    @Override
    public boolean configured() {
        return writer.configured();
    }

    @Override
    public CompletionStage<Void> write(Prompt prompt, Consumer<String> pieces, Instant deadline) {
        return guard.get(() -> writer.write(prompt, pieces, deadline));
    }
}
