package dev.souk.recommender.kernel;

/** The kernel of this process, chosen once: vectorised where the JVM was started with jdk.incubator.vector. */
public final class Kernels {
    private static final System.Logger LOG = System.getLogger(Kernels.class.getName());
    private static final Kernel CHOSEN = choose();

    private Kernels() {}

    public static Kernel chosen() {
        return CHOSEN;
    }

    private static Kernel choose() {
        boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        Kernel kernel = there ? new VectorKernel() : new ScalarKernel();
        LOG.log(System.Logger.Level.INFO, "Scoring kernel: {0}", kernel.name());
        return kernel;
    }
}
