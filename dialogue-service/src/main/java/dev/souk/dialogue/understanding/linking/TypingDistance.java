package dev.souk.dialogue.understanding.linking;

/**
 * How many typing errors part two words: insertions, deletions, substitutions and swaps of neighbours, no letter touched twice
 * (optimal string alignment; Damerau 1964). O(n · m).
 */
final class TypingDistance {
    private TypingDistance() {}

    static int of(String one, String other) {
        int[] twoBack = new int[other.length() + 1];
        int[] back = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            back[at] = at;
        }
        for (int from = 1; from <= one.length(); from++) {
            row[0] = from;
            for (int to = 1; to <= other.length(); to++) {
                int put = one.charAt(from - 1) == other.charAt(to - 1) ? 0 : 1;
                row[to] = Math.min(Math.min(back[to], row[to - 1]) + 1, back[to - 1] + put);
                if (isSwap(one, from, other, to)) {
                    row[to] = Math.min(row[to], twoBack[to - 2] + 1);
                }
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[other.length()];
    }

    private static boolean isSwap(String one, int from, String other, int to) {
        return from > 1
                && to > 1
                && one.charAt(from - 1) == other.charAt(to - 2)
                && one.charAt(from - 2) == other.charAt(to - 1)
                && one.charAt(from - 1) != other.charAt(to - 1);
    }
}
