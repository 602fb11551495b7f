package dev.souk.standalone.chat;

import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.TurnEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A shopper's side of a conversation: messages go to the shop, a few commands are answered here. For one thread. */
final class Talk {
    private static final Pattern WHY =
            Pattern.compile("(?:why|為什麼|为什么|為何)\\s*(\\d{1,3})\\s*[?？]?", Pattern.CASE_INSENSITIVE);

    private final ShopClient shop;
    private final Screen screen;
    private final Tongue tongue;
    private final List<Sentence> sentences = new ArrayList<>();
    private ShopClient.@Nullable Conversation conversation;
    private TurnEvent.@Nullable SlateShown shown;

    Talk(ShopClient shop, Screen screen, Tongue tongue) {
        this.shop = shop;
        this.screen = screen;
        this.tongue = tongue;
    }

    void begin() throws IOException, InterruptedException {
        conversation = shop.begin(tongue.locale());
        screen.line(tongue.phrases().welcome());
    }

    /** Takes one line; false where it ends the talk. */
    boolean hear(String line) throws IOException, InterruptedException {
        Matcher why = WHY.matcher(line);
        if (line.isEmpty()) {
            return true;
        }
        if (why.matches()) {
            why(Integer.parseInt(why.group(1)));
            return true;
        }
        switch (line) {
            case "/quit", "/exit" -> {
                return false;
            }
            case "/help" -> screen.line(tongue.phrases().help());
            case "/new" -> {
                conversation = shop.begin(tongue.locale());
                shown = null;
                sentences.clear();
                screen.line(tongue.phrases().renewed());
            }
            default -> say(line);
        }
        return true;
    }

    private void say(String line) throws IOException, InterruptedException {
        tongue.hear(line);
        List<Sentence> answer = new ArrayList<>();
        List<TurnEvent.SlateShown> slates = new ArrayList<>();
        try {
            ShopClient.Conversation current = conversation == null ? shop.begin(tongue.locale()) : conversation;
            conversation = current;
            shop.say(current, tongue.locale(), line, event -> tell(event, answer, slates));
        } catch (ShopClient.Refused e) {
            screen.line(e.reason());
            return;
        }
        if (!slates.isEmpty()) {
            shown = slates.getLast();
            sentences.clear();
        }
        sentences.addAll(answer);
    }

    private void tell(TurnEvent event, List<Sentence> answer, List<TurnEvent.SlateShown> slates) {
        switch (event) {
            case TurnEvent.SentenceWritten written -> {
                screen.sentence(
                        answer.isEmpty() ? "" : answer.getLast().text(),
                        written.sentence().text());
                answer.add(written.sentence());
            }
            case TurnEvent.SlateShown slate -> slates.add(slate);
            case TurnEvent.Failed failed -> {
                screen.end();
                screen.line(failed.reason());
            }
            case TurnEvent.Done done -> {
                screen.end();
                slates.forEach(slate -> screen.products(slate.items(), tongue.locale()));
                screen.line(tongue.phrases().closing(done.millis(), done.tier().json()));
            }
            case TurnEvent.Accepted _,
                    TurnEvent.Conflict _,
                    TurnEvent.NeedTracked _,
                    TurnEvent.GoalChosen _,
                    TurnEvent.FactsFound _,
                    TurnEvent.Restarted _,
                    TurnEvent.ConversationRead _,
                    TurnEvent.ConversationDeleted _ -> {}
        }
    }

    private void why(int number) {
        TurnEvent.SlateShown slate = shown;
        int count = slate == null
                ? 0
                : Math.min(slate.items().size(), slate.slate().items().size());
        if (slate == null || number < 1 || number > count) {
            screen.line(tongue.phrases().notShown(number, count));
            return;
        }
        screen.line(new Reasons(slate, sentences).of(number - 1, tongue.locale()));
    }
}
