package dev.souk.standalone;

import dev.souk.standalone.parts.EmbeddedParts;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
        try (EmbeddedParts parts = EmbeddedParts.start(folder)) {
            parts.settings().forEach(System::setProperty);
            System.setProperty("souk.data", folder.toString());
            System.setProperty(DEMO, Boolean.toString(!noDemo));
            System.setProperty("souk.standalone.llm-stand-in", Boolean.toString(llmStandIn));
            System.setProperty(REHEARSE, Boolean.toString(rehearse));
            Quarkus.run(Services.class);
        }
        return CommandLine.ExitCode.OK;
    }
}
