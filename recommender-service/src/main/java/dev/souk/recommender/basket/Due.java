package dev.souk.recommender.basket;

/**
 * How near the time since an item was last bought is to the shopper's usual time between two purchases of it: the smaller of both ÷ the
 * larger; 0 for an item bought once.
 */
record Due() implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        int[] items = past.items();
        float[] days = past.daysSinceLast();
        float[] usual = past.daysBetween();
        for (int i = 0; i < items.length; i++) {
            if (usual[i] > 0) {
                float ratio = (days[i] + 1) / (usual[i] + 1);
                scores[items[i]] = Math.min(ratio, 1 / ratio);
            }
        }
    }
}
