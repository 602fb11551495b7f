package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import java.lang.foreign.MemorySegment;

/** Histories as mapped arrays; asking for one copies that one. Without times there are no weights either, and both are empty. */
final class MappedHistories implements Histories {
    private final int itemCount;
    private final MemorySegment starts;
    private final MemorySegment items;
    private final MemorySegment weights;
    private final MemorySegment times;

    MappedHistories(
            int itemCount, MemorySegment starts, MemorySegment items, MemorySegment weights, MemorySegment times) {
        this.itemCount = itemCount;
        this.starts = starts;
        this.items = items;
        this.weights = weights;
        this.times = times;
    }

    @Override
    public int users() {
        return (int) (starts.byteSize() / 4) - 1;
    }

    @Override
    public int items() {
        return itemCount;
    }

    @Override
    public History history(int user) {
        int from = starts.get(ModelLayout.INT, 4L * user);
        int[] own = new int[starts.get(ModelLayout.INT, 4L * user + 4) - from];
        MemorySegment.copy(items, ModelLayout.INT, 4L * from, own, 0, own.length);
        if (times.byteSize() == 0) {
            return History.of(own);
        }
        float[] ownWeights = new float[own.length];
        long[] ownTimes = new long[own.length];
        MemorySegment.copy(weights, ModelLayout.FLOAT, 4L * from, ownWeights, 0, own.length);
        MemorySegment.copy(times, ModelLayout.LONG, 8L * from, ownTimes, 0, own.length);
        return History.of(own, ownWeights, ownTimes);
    }
}
