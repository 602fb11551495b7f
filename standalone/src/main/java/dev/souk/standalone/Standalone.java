package dev.souk.standalone;

import dev.souk.standalone.parts.EmbeddedParts;
import dev.souk.standalone.standin.LlmStandIn;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All five services in one JVM: brings Kafka and PostgreSQL up first, then the services on them. */
@QuarkusMain
@Command(name = "souk up", mixinStandardHelpOptions = true, description = "All five services in one JVM.")
public final class Standalone implements Callable<Integer> {
    /** Set for the services to read: whether the demo shop is loaded at the first start. */
    static final String DEMO = "souk.standalone.demo";
    /** Set for the services to read: whether to hold one conversation in each language and stop. */
    static final String REHEARSE = "souk.standalone.rehearse";

    private static final Duration STOP_WAIT = Duration.ofSeconds(40);

    @Option(names = "--no-demo", description = "start with an empty shop")
    private boolean noDemo;

    @Option(names = "--llm-stub", description = "word answers with the scripted stand-in of an LLM")
    private boolean llmStandIn;

    @Option(names = "--rehearse", description = "hold one conversation in each language, then stop")
    private boolean rehearse;

    private Standalone() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Standalone()).execute(arguments));
    }

    @Override
    public Integer call() {
        Path folder = Path.of(System.getProperty("souk.data", ".souk/data")).toAbsolutePath();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "stop-in-order"));
        AtomicInteger code = new AtomicInteger(CommandLine.ExitCode.OK);
        try (EmbeddedParts parts = EmbeddedParts.start(folder);
                @Nullable LlmStandIn standIn = llmStandIn ? LlmStandIn.start() : null) {
            parts.settings().forEach(System::setProperty);
            System.setProperty("souk.data", folder.toString());
            System.setProperty(DEMO, Boolean.toString(!noDemo));
            if (standIn != null) {
                System.setProperty(
                        "souk.dialogue.llm.base-url", standIn.baseUrl().toString());
            }
            System.setProperty(REHEARSE, Boolean.toString(rehearse));
            Quarkus.run(Services.class, (exit, failure) -> {
                code.set(exit);
                if (failure != null) {
                    System.err.println("souk: " + cause(failure).getMessage());
                }
            });
        } finally {
            stopped.countDown();
        }
        return code.get();
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : cause(cause);
    }

    /** Keeps the JVM from ending before the services and then the parts have stopped. */
    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(STOP_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("souk: stopping took longer than " + STOP_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
