package dev.souk.evaluation.cf.kernel;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cf-kernels}: runs the JMH benchmarks of the inner loops. */
@Command(
        name = "cf-kernels",
        mixinStandardHelpOptions = true,
        description = "The inner loops under JMH: nanoseconds of the scalar path beside the vector path.")
public final class CfKernelsCommand implements Callable<Integer> {
    @Option(
            names = "--only",
            paramLabel = "NAME",
            defaultValue = "",
            description = "dot, addScaled, products; all without it")
    private String only = "";

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(KernelBenchmark.class.getName() + "." + only)
                        .build())
                .run();
        return 0;
    }
}
