package dev.souk.evaluation.shop.run;

import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.running.Shopfront;
import dev.souk.evaluation.running.ShopperTurn;
import dev.souk.evaluation.shop.script.Script;
import dev.souk.evaluation.shop.script.Script.Conversation;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Holds all conversations of a script, some at once, the turns of each in order. */
public final class ScriptRun {
    private final Shopfront souk;
    private final PrintStream complaints;
    private final int atOnce;
    private final long seed;

    /**
     * @param seed of the ids of conversations and turns, on which every choice of words and every draw of a slate hangs: the same shop
     *     gives the same seed the same transcripts
     */
    public ScriptRun(Shopfront souk, PrintStream complaints, int atOnce, long seed) {
        this.souk = souk;
        this.complaints = complaints;
        this.atOnce = atOnce;
        this.seed = seed;
    }

    /** Conversation id → its turns that were answered. */
    public Map<String, List<TurnTranscript>> hold(Script script) throws InterruptedException {
        Map<String, Future<List<TurnTranscript>>> held = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (Conversation conversation : script.conversations()) {
                held.put(conversation.id(), threads.submit(() -> hold(conversation)));
            }
            Map<String, List<TurnTranscript>> transcripts = new LinkedHashMap<>();
            for (Map.Entry<String, Future<List<TurnTranscript>>> entry : held.entrySet()) {
                transcripts.put(entry.getKey(), entry.getValue().get());
            }
            return transcripts;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<TurnTranscript> hold(Conversation conversation) throws InterruptedException {
        Transcriber transcriber = new Transcriber(conversation.id());
        List<TurnTranscript> transcript = new ArrayList<>();
        String id = id(conversation.id());
        for (int i = 0; i < conversation.turns().size(); i++) {
            String say = conversation.turns().get(i).say();
            long start = System.nanoTime();
            try {
                Answer answer =
                        souk.say(new ShopperTurn(id, id(conversation.id() + "/" + i), conversation.locale(), say));
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                transcript.add(transcriber.transcribe(i, say, answer, millis));
            } catch (IOException e) {
                complaints.println(conversation.id() + ", turn " + i + ": " + e.getMessage());
            }
        }
        return List.copyOf(transcript);
    }

    private String id(String what) {
        return UUID.nameUUIDFromBytes((seed + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
