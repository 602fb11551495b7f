package dev.souk.standalone.chat;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Talks to a running shop; reads what the shopper types, or lines from a pipe. */
@Command(
        name = "souk chat",
        mixinStandardHelpOptions = true,
        description =
                "Talks to a shop in the terminal, in English or Chinese. Reads a pipe as well: echo \"red mugs\" | ./souk chat")
public final class Chat implements Callable<Integer> {
    @Option(names = "--url", description = "where Souk answers (default: ${DEFAULT-VALUE})")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--shop", description = "the shop to talk to (default: ${DEFAULT-VALUE})")
    private String shop = "demo";

    @Option(names = "--shopper", description = "who you are, so that the shop knows you again (default: a passer-by)")
    private @Nullable String shopper;

    @Option(names = "--locale", description = "en, zh-TW, … (default: what each message is written in)")
    private @Nullable String locale;

    private final InputStream in;
    private final PrintStream out;
    private final boolean interactive;

    Chat(InputStream in, PrintStream out, boolean interactive) {
        this.in = in;
        this.out = out;
        this.interactive = interactive;
    }

    public static void main(String[] arguments) {
        boolean interactive =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Chat chat = new Chat(System.in, out, interactive);
        System.exit(new CommandLine(chat).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Charset typed =
                interactive ? Charset.forName(System.getProperty("stdin.encoding", "UTF-8")) : StandardCharsets.UTF_8;
        Phrases phrases = Phrases.of(locale == null ? Locale.getDefault().toLanguageTag() : locale);
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, typed))) {
            Talk talk =
                    new Talk(new ShopClient(http, url, shop, shopper), new Screen(out), new Tongue(locale, phrases));
            talk.begin();
            prompt();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!interactive) {
                    out.println(line);
                }
                if (!talk.hear(line.strip())) {
                    return CommandLine.ExitCode.OK;
                }
                prompt();
            }
            out.println();
            return CommandLine.ExitCode.OK;
        } catch (ShopClient.Unreachable e) {
            out.println(phrases.nobody(url));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void prompt() {
        out.print("> ");
        out.flush();
    }
}
