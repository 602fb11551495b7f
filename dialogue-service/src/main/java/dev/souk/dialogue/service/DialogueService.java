package dev.souk.dialogue.service;

import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.topic.Topic;
import dev.souk.dialogue.store.ConversationStore;
import dev.souk.dialogue.store.PostgresConversations;
import dev.souk.dialogue.store.RecalledConversations;
import dev.souk.dialogue.turn.Conversations;
import dev.souk.dialogue.turn.Models;
import dev.souk.dialogue.turn.Ports;
import dev.souk.dialogue.turn.TurnEvents;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.understanding.talk.TalkClassifier;
import dev.souk.messaging.Asker;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes turns from when the application starts until it stops: first it learns the catalogues, then it joins its group. Safe for
 * threads.
 */
@Singleton
public final class DialogueService {
    static final String NAME = "dialogue";
    private static final Logger LOG = Logger.getLogger(DialogueService.class);

    private final DialogueConfig config;
    private final MeterRegistry metrics;
    private final Messaging messaging;
    private final ExecutorService blocking = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService compiling = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService sweeping = Executors.newSingleThreadScheduledExecutor();
    private final ConversationStore store;
    private final CatalogueFollower shops;

    @Inject
    public DialogueService(
            DialogueConfig config,
            MeterRegistry metrics,
            @DataSource(NAME) AgroalDataSource source,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092")
                    String bootstrapServers) {
        this(config, metrics, source, MessagingSettings.of(bootstrapServers, NAME, config.instance()));
    }

    DialogueService(
            DialogueConfig config, MeterRegistry metrics, javax.sql.DataSource source, MessagingSettings connection) {
        this.config = config;
        this.shops = new CatalogueFollower(compiling, new ExchangeRates(config.exchangeRates()));
        this.metrics = metrics;
        this.store = new RecalledConversations(new PostgresConversations(source, blocking));
        this.messaging = Messaging.open(connection, InstantSource.system());
    }

    void start(@Observes StartupEvent event) {
        Conversations conversations = conversations();
        metrics.gauge("souk.dialogue.dropped.items", conversations, Conversations::droppedItems);
        messaging.handle(Topic.CONVERSATION_COMMANDS, ConversationCommand.class, command -> conversations
                .handle(command.body())
                .accepted());
        compiling.execute(TalkClassifier::shipped); // trained while the catalogues are still coming
        From beginning = new From.Beginning();
        messaging.follow(
                Topic.ERASURES,
                Erasure.class,
                beginning,
                new ErasureFollower(store, messaging.publisher(), config.instance(), InstantSource.system()));
        var _ = messaging
                .follow(Topic.CATALOGUE, CatalogueRecord.class, beginning, shops)
                .caughtUp()
                .thenCompose(_ -> CompletableFuture.runAsync(() -> {}, compiling))
                .thenCompose(_ -> messaging.start())
                .thenRun(() -> sweepRegularly(conversations));
    }

    private Conversations conversations() {
        Asker asker = messaging.asker(Topic.DIALOGUE_REPLIES);
        InstantSource clock = InstantSource.system();
        TurnEvents events = emitted -> messaging
                .publisher()
                .publishAll(Topic.TURN_EVENTS, emitted.getFirst().place().conversationId(), emitted);
        Ports ports = new Ports(
                shops,
                new KafkaPeers(asker, config.settings().patience(), clock).peers(),
                store,
                new CountedEvents(events, metrics),
                models());
        return new Conversations(ports, config.settings(), config.instance() + "/" + UUID.randomUUID(), clock);
    }

    private Models models() {
        Models models = ConfiguredModels.of(config.llm(), config.patience(), InstantSource.system());
        SecondReading second = models.second();
        counted("asked", second, SecondReading::asked);
        counted("failed", second, SecondReading::failed);
        counted("kept", second, SecondReading::kept);
        counted("dropped", second, SecondReading::dropped);
        return models;
    }

    /** Counts what became of asking a model to read a message, and of the acts it proposed. */
    private void counted(String outcome, SecondReading second, ToDoubleFunction<SecondReading> count) {
        FunctionCounter.builder("souk.dialogue.proposals", second, count)
                .tag("outcome", outcome)
                .register(metrics);
    }

    private void sweepRegularly(Conversations conversations) {
        long every = config.sweep().toMillis();
        var _ = sweeping.scheduleWithFixedDelay(() -> sweep(conversations), every, every, TimeUnit.MILLISECONDS);
    }

    private static void sweep(Conversations conversations) {
        conversations.sweep().exceptionally(failure -> {
            LOG.warn("what crashed processes left could not be looked after; it is tried again", failure);
            return null;
        });
    }

    /** Whether the catalogues that there were are learnt, and it has its share of the conversations. */
    boolean ready() {
        return messaging.ready() && shops.compiled();
    }

    boolean alive() {
        return messaging.alive();
    }

    void stop(@Observes ShutdownEvent event) {
        sweeping.shutdownNow();
        messaging.close();
        compiling.shutdownNow();
        blocking.close();
    }
}
