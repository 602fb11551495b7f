package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;

/** The interactions a model was trained from, as sections of its file: what is known of a known shopper. */
final class SeenSections {
    private SeenSections() {}

    static void write(Interactions seen, ModelFileWriter writer) {
        writer.add("seenStarts", seen.starts()).add("seenItems", seen.itemsInOrder());
        if (seen.hasTimes()) {
            writer.add("seenWeights", seen.weightsInOrder()).add("seenTimes", seen.timesInOrder());
        }
    }

    static Interactions read(ModelFile file) throws BadModelFile {
        int[] starts = file.ints("seenStarts");
        int[] items = file.ints("seenItems");
        boolean timed = file.has("seenTimes");
        float[] weights = timed ? file.floats("seenWeights") : new float[0];
        long[] times = timed ? file.longs("seenTimes") : new long[0];
        InteractionsBuilder builder = Interactions.builder()
                .atLeast(file.header().data().users(), file.header().data().items());
        for (int user = 0; user + 1 < starts.length; user++) {
            for (int place = starts[user]; place < starts[user + 1]; place++) {
                if (timed) {
                    builder.add(user, items[place], weights[place], times[place]);
                } else {
                    builder.add(user, items[place]);
                }
            }
        }
        return builder.build();
    }
}
