package dev.souk.dialogue.understanding.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;

/**
 * Traditional to simplified Chinese, one character for one, so that positions stay true.
 *
 * <p>OpenCC's character table, asked once for every ideograph when the class is loaded and kept as 42 KB; a look-up then costs
 * an array access. Phrases are not converted here: {@link RegionalWords} are other words. Thread-safe.
 */
public final class Simplified {
    private static final int FIRST = 0x4E00;
    private static final char[] TABLE = table();

    private Simplified() {}

    /** The simplified form, or the character itself. */
    public static char of(char character) {
        int index = character - FIRST;
        return index >= 0 && index < TABLE.length ? TABLE[index] : character;
    }

    private static char[] table() {
        char[] table = new char[0x9FFF - FIRST + 1];
        for (int index = 0; index < table.length; index++) {
            char character = (char) (FIRST + index);
            List<String> simple = ZhConverterUtil.toSimple(character);
            boolean one =
                    simple != null && !simple.isEmpty() && simple.getFirst().length() == 1;
            table[index] = one ? simple.getFirst().charAt(0) : character;
        }
        return table;
    }
}
