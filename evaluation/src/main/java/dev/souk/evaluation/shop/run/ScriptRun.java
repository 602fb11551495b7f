package dev.souk.evaluation.shop.run;

import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.shop.script.Script;
import dev.souk.evaluation.shop.script.Script.Conversation;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Holds all conversations of a script, some at once, the turns of each in order. */
public final class ScriptRun {
    private final SoukClient souk;
    private final PrintStream complaints;
    private final int atOnce;

    public ScriptRun(SoukClient souk, PrintStream complaints, int atOnce) {
        this.souk = souk;
        this.complaints = complaints;
        this.atOnce = atOnce;
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
        try {
            String id = souk.converse(conversation.locale());
            for (int i = 0; i < conversation.turns().size(); i++) {
                String say = conversation.turns().get(i).say();
                long start = System.nanoTime();
                try {
                    Answer answer = souk.say(id, conversation.locale(), say);
                    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                    transcript.add(transcriber.transcribe(i, say, answer, millis));
                } catch (IOException e) {
                    complaints.println(conversation.id() + ", turn " + i + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            complaints.println(conversation.id() + ": " + e.getMessage());
        }
        return List.copyOf(transcript);
    }
}
