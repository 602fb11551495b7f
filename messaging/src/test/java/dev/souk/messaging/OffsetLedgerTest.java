package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OffsetLedgerTest {
    private final OffsetLedger ledger = new OffsetLedger();

    @Test
    void nothingIsDone_nothingIsCommittable() {
        ledger.add(7);
        assertThat(ledger.committable()).isEqualTo(OffsetLedger.NONE);
    }

    @Test
    void laterOnesAreDone_commitWaitsForTheFirst() {
        List.of(7L, 8L, 12L).forEach(ledger::add);
        ledger.done(8);
        ledger.done(12);
        assertThat(ledger.committable()).isEqualTo(OffsetLedger.NONE);
        assertThat(ledger.unfinished()).isEqualTo(1);
        assertThat(ledger.span()).isEqualTo(3);
        ledger.done(7);
        assertThat(ledger.committable()).isEqualTo(13);
    }

    @Test
    void anOffsetIsDoneTwice_isRefused() {
        ledger.add(7);
        ledger.done(7);
        assertThatThrownBy(() -> ledger.done(7)).hasMessageContaining("7 is not open");
    }

    @Test
    void anyOrder_committableIsWhatASlowSearchFinds() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var offsets = new ArrayList<Long>();
            for (long offset = random.nextInt(5); offsets.size() < 50; offset += 1 + random.nextInt(3)) {
                offsets.add(offset);
            }
            var tried = new OffsetLedger();
            offsets.forEach(tried::add);
            var open = new TreeSet<>(offsets);
            var order = new ArrayList<>(offsets);
            Collections.shuffle(order, random);
            for (var offset : order) {
                tried.done(offset);
                open.remove(offset);
                assertThat(tried.committable()).isEqualTo(slow(offsets, open));
            }
        }
    }

    private static long slow(List<Long> offsets, NavigableSet<Long> open) {
        return offsets.stream()
                .filter(offset -> open.isEmpty() || offset < open.first())
                .reduce((former, latter) -> latter)
                .map(last -> last + 1)
                .orElse(OffsetLedger.NONE);
    }
}
