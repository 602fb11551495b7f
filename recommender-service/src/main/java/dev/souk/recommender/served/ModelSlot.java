package dev.souk.recommender.served;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The place of a shop's model: empty until one is announced, swapped in one step, so that a request sees one model or the other. */
public final class ModelSlot {
    private final AtomicReference<@Nullable ServedModel> model = new AtomicReference<>();

    public Optional<ServedModel> model() {
        return Optional.ofNullable(model.get());
    }

    public void serve(ServedModel next) {
        model.set(next);
    }

    public void clear() {
        model.set(null);
    }
}
