package dev.souk.evaluation.cf.kernel;

import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.ScalarKernel;
import dev.souk.recommender.kernel.VectorKernel;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The loops of {@link Kernel} over vectors of 64 and over a block of 256 rows, as serving and training call them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class KernelBenchmark {
    private static final int WIDTH = 64;
    private static final int ROWS = 256;

    /** Which path. */
    @Param({"scalar", "vector"})
    public String path = "";

    private final float[] query = new float[WIDTH];
    private final float[] matrix = new float[WIDTH * ROWS];
    private final float[] scores = new float[ROWS];
    private final MemorySegment mapped = Arena.ofAuto().allocate(4L * WIDTH * ROWS, 64);
    private Kernel kernel = new ScalarKernel();

    @Setup
    public void fill() {
        kernel = path.equals("scalar") ? new ScalarKernel() : new VectorKernel();
        Random random = new Random(1);
        for (int i = 0; i < WIDTH; i++) {
            query[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) random.nextGaussian();
        }
        MemorySegment.copy(MemorySegment.ofArray(matrix), 0, mapped, 0, mapped.byteSize());
    }

    @Benchmark
    public float dot() {
        return kernel.dot(query, 0, matrix, WIDTH, WIDTH);
    }

    @Benchmark
    public float[] addScaled() {
        kernel.addScaled(1e-9f, query, 0, matrix, WIDTH, WIDTH);
        return matrix;
    }

    @Benchmark
    public float[] products() {
        kernel.products(query, matrix, 0, ROWS, WIDTH, scores);
        return scores;
    }

    @Benchmark
    public float[] productsMapped() {
        kernel.products(query, mapped, 0L, ROWS, WIDTH, scores);
        return scores;
    }
}
