package dev.souk.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.recommender.interactions.BadInteractions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class TrainingThreadsTest {
    @Test
    void work_isDoneByAsManyThreadsAsAskedFor_theCallersAmongThem() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        TrainingThreads.run(3, () -> seen.add(Thread.currentThread()));
        assertThat(seen).hasSize(3).contains(Thread.currentThread());
    }

    @Test
    void whatAnotherThreadThrows_isThrownHere() {
        Thread here = Thread.currentThread();
        Runnable work = () -> {
            if (Thread.currentThread() != here) {
                throw new BadInteractions("uneven");
            }
        };
        assertThatThrownBy(() -> TrainingThreads.run(2, work))
                .isInstanceOf(BadInteractions.class)
                .hasMessage("uneven");
    }
}
