package dev.souk.recommender.modelfile;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.foreign.ValueLayout.OfFloat;
import java.lang.foreign.ValueLayout.OfInt;
import java.lang.foreign.ValueLayout.OfLong;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * The file's plan, little-endian throughout:
 *
 * <pre>
 *   0  magic "SOUKCFM\0"      8 bytes
 *   8  format version         int
 *  12  header length          int
 *  16  length of the file     long
 *  24  CRC-32C of all after   int, then 4 bytes of 0
 *  32  header, JSON in UTF-8
 *  ..  body: sections, each at a multiple of 64 from the body's beginning, which itself is at a multiple of 64
 * </pre>
 */
final class ModelLayout {
    static final long MAGIC = 0x004d_4643_4b55_4f53L;
    static final int VERSION = 2;
    static final int PREFIX = 32;
    static final OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int ALIGNMENT = 64;
    private static final long CHUNK = 1L << 24;

    private ModelLayout() {}

    static long aligned(long offset) {
        return (offset + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    static long bodyStart(int headerLength) {
        return aligned((long) PREFIX + headerLength);
    }

    static int checksum(MemorySegment file) {
        CRC32C sum = new CRC32C();
        for (long at = PREFIX; at < file.byteSize(); at += CHUNK) {
            ByteBuffer part =
                    file.asSlice(at, Math.min(CHUNK, file.byteSize() - at)).asByteBuffer();
            sum.update(part);
        }
        return (int) sum.getValue();
    }
}
