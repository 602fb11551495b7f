package dev.souk.evaluation.linking;

import java.util.List;

/** What a tagger sees of a character: itself and its neighbours, alone, in twos, threes and fours, and their shapes; as rows of a table. */
final class CharacterFeatures {
    private static final int[][] RUNS = {
        {0, 0}, {-1, -1}, {1, 1}, {-2, -2}, {2, 2}, {-1, 0}, {0, 1}, {-2, -1}, {1, 2}, {-1, 1}, {-2, 0}, {0, 2},
        {-3, 0}, {0, 3}, {-2, 1}, {-1, 2}, {-3, -1}, {1, 3}, {-4, 0}, {0, 4}
    };

    private CharacterFeatures() {}

    static int[] at(List<String> characters, int at, int rows) {
        int[] features = new int[RUNS.length + 3];
        for (int run = 0; run < RUNS.length; run++) {
            int hash = 31 * run + 7;
            for (int offset = RUNS[run][0]; offset <= RUNS[run][1]; offset++) {
                hash = hash * 0x01000193 ^ text(characters, at + offset).hashCode();
            }
            features[run] = row(hash, rows);
        }
        features[RUNS.length] = row(1_000_003 * shapes(characters, at, 1), rows);
        features[RUNS.length + 1] = row(1_000_033 * shapes(characters, at, 2), rows);
        features[RUNS.length + 2] = row(1_000_037 * (shapes(characters, at, 1) * 8 + Math.min(at, 5)), rows);
        return features;
    }

    private static String text(List<String> characters, int at) {
        return at < 0 ? "<" : at >= characters.size() ? ">" : characters.get(at);
    }

    private static int shapes(List<String> characters, int at, int reach) {
        int shapes = reach;
        for (int offset = -reach; offset <= reach; offset++) {
            shapes = shapes * 7 + shape(text(characters, at + offset));
        }
        return shapes;
    }

    private static int shape(String text) {
        int character = text.isEmpty() ? ' ' : text.codePointAt(0);
        if (character < 128) {
            boolean letter = Character.isLetter(character);
            return letter ? (Character.isUpperCase(character) ? 1 : 2) : Character.isDigit(character) ? 3 : 4;
        }
        return Character.isIdeographic(character) ? 5 : 6;
    }

    private static int row(int hash, int rows) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & (rows - 1);
    }
}
