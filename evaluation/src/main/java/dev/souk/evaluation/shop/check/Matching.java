package dev.souk.evaluation.shop.check;

import dev.souk.evaluation.shop.record.RawRecord;
import java.util.List;

/** Counts products, not rows: records that differ in price alone are offers of one. */
final class Matching {
    private Matching() {}

    static long distinct(List<RawRecord> records) {
        return records.stream().map(RawRecord::identity).distinct().count();
    }
}
