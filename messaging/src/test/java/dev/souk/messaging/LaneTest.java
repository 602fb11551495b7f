package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final List<Long> begun = new ArrayList<>();
    private final Map<Long, CompletableFuture<Void>> working = new HashMap<>();
    private final TopicMeter meter = new TopicMeter(Topic.INTERACTIONS);
    private final Lane lane = new Lane(
            record -> {
                begun.add(record.offset());
                return working.computeIfAbsent(record.offset(), added -> new CompletableFuture<>());
            },
            Runnable::run,
            meter,
            OffsetLedger.NONE);

    @Test
    void recordsOfOneKey_areWorkedOnOneAfterTheOther() {
        accept("a", 0, 1, 2);
        assertThat(begun).containsExactly(0L);
        finish(0);
        assertThat(begun).containsExactly(0L, 1L);
        finish(1);
        finish(2);
        assertThat(begun).containsExactly(0L, 1L, 2L);
        assertThat(lane.committable()).isEqualTo(3);
    }

    @Test
    void keysAndRecordsWithoutOne_areWorkedOnSideBySide() {
        accept("a", 0);
        accept("b", 1);
        accept(null, 2, 3);
        assertThat(begun).containsExactly(0L, 1L, 2L, 3L);
        assertThat(meter.inFlight()).isEqualTo(4);
    }

    @Test
    void laneIsHeld_beginsNothingUntilItResumes() {
        accept("a", 0, 1);
        lane.hold();
        accept("b", 2);
        finish(0);
        assertThat(begun).containsExactly(0L);
        assertThat(lane.running()).isZero();
        lane.resume();
        assertThat(begun).containsExactlyInAnyOrder(0L, 1L, 2L);
    }

    @Test
    void laneIsAbandoned_itsWorkIsNoLongerInFlight() {
        accept("a", 0, 1);
        lane.abandon();
        finish(0);
        assertThat(begun).containsExactly(0L);
        assertThat(meter.inFlight()).isZero();
    }

    @Test
    void committedOffset_isNotCommittedAgain() {
        accept("a", 0, 1);
        finish(0);
        lane.committed(lane.committable());
        assertThat(lane.committable()).isEqualTo(OffsetLedger.NONE);
        finish(1);
        assertThat(lane.committable()).isEqualTo(2);
    }

    @Test
    void oneSlowRecord_makesTheLaneFullByItsSpan() {
        accept("slow", 0);
        accept("fast", 1, 2, 3);
        List.of(1, 2, 3).forEach(this::finish);
        assertThat(lane.full(2, 5)).isFalse();
        assertThat(lane.full(2, 4)).isTrue();
    }

    private void accept(String key, long... offsets) {
        for (var offset : offsets) {
            lane.accept(new ConsumerRecord<>("t", 0, offset, key, new byte[0]));
        }
    }

    private void finish(long offset) {
        working.get(offset).complete(null);
    }
}
