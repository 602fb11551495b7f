package dev.souk.recommender.service;

import static dev.souk.recommender.DemoLog.NOON;
import static dev.souk.recommender.DemoLog.SHOP;
import static dev.souk.recommender.DemoLog.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.erasure.ErasureReceipt;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.contracts.recommendation.Slate.SlateItem;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Asker;
import dev.souk.messaging.From;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.Wait;
import dev.souk.recommender.RecommenderSettings;
import dev.souk.recommender.modelfile.ModelStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recommender on a real broker. */
class RecommenderServiceTest {
    /** Of one step, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    @TempDir
    Path models;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final Deque<Runnable> opened = new ArrayDeque<>();
    private KafkaForTests kafka;
    private Messaging shop;
    private Asker asker;
    private RecommenderService service;

    @BeforeEach
    void open() throws Exception {
        kafka = KafkaForTests.in(data);
        opened.push(kafka::close);
        shop = Messaging.open(kafka.settings("shop", "shop-test"), InstantSource.system());
        opened.push(shop::close);
        asker = shop.asker(Topic.DIALOGUE_REPLIES);
        Wait.until(shop.start());
        service = new RecommenderService(
                RecommenderSettings.DEFAULTS, "taste", metrics, kafka.settings("recommender", "recommender-1"));
        opened.push(() -> service.stop(new ShutdownEvent()));
    }

    @AfterEach
    void close() {
        opened.forEach(Runnable::run);
    }

    private void interact(Interaction interaction) throws Exception {
        Wait.until(shop.publisher().publish(Topic.INTERACTIONS, interaction.shopperId(), interaction));
    }

    private void stock(String itemId) throws Exception {
        stock(itemId, Map.of());
    }

    private void stock(String itemId, Map<String, ItemText> texts) throws Exception {
        CatalogueItem item = new CatalogueItem(
                SHOP,
                itemId,
                "things",
                texts,
                Map.of(CatalogueItem.PRICE, AttributeValue.of(9)),
                List.of(),
                new ItemSource("demo", 0));
        Wait.until(shop.publisher().publish(Topic.CATALOGUE, SHOP + "/" + itemId, item));
    }

    private Slate slate(String shopperId) throws Exception {
        RecommendationRequest feed =
                new RecommendationRequest.Feed(new Chain(SHOP, shopperId, null, null, Map.of()), 10);
        return Wait.until(
                        asker.ask(Topic.RECOMMENDATION_REQUESTS, shopperId, feed, RecommendationReply.class, PATIENCE))
                .slate();
    }

    private List<SlateItem> feed(String shopperId) throws Exception {
        return slate(shopperId).items();
    }

    /** Asks until the answer is as it should be; how long that took. */
    private Duration untilSlate(String shopperId, Predicate<Slate> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.test(slate(shopperId))) {
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration untilFeed(String shopperId, Predicate<List<SlateItem>> condition) throws Exception {
        return untilSlate(shopperId, slate -> condition.test(slate.items()));
    }

    private void untilPolicy(Predicate<String> condition) throws Exception {
        untilSlate("ann", slate -> condition.test(slate.policy()));
    }

    private static boolean startsWith(List<SlateItem> feed, String itemId) {
        return !feed.isEmpty() && feed.getFirst().itemId().equals(itemId);
    }

    @Test
    void logWasWrittenBefore_firstAnswerKnowsIt_andANewInteractionChangesTheNextWithinASecond() throws Exception {
        for (String item : List.of("kettle", "mug", "plate")) {
            stock(item);
        }
        for (String shopper : List.of("ben", "cid", "dot")) {
            interact(order(shopper, "kettle"));
            interact(order(shopper, "mug"));
            interact(order(shopper + "-2", "plate"));
            interact(order(shopper + "-3", "plate"));
        }
        service.start(new StartupEvent());

        assertThat(feed("ann").getFirst().itemId()).isEqualTo("plate");
        assertThat(service.ready()).isTrue();

        interact(order("ann", "kettle"));

        assertThat(untilFeed("ann", feed -> startsWith(feed, "mug"))).isLessThan(Duration.ofSeconds(1));
        assertThat(feed("ann").getFirst().because()).containsExactly("kettle");
    }

    @Test
    void catalogueComesAfterTheHistory_feedKnowsIt() throws Exception {
        interact(order("ben", "plate"));
        service.start(new StartupEvent());
        interact(order("ann", "kettle"));
        assertThat(feed("ann")).isEmpty();

        for (String item : List.of("kettle", "mug", "plate")) {
            stock(item);
        }

        untilFeed("ann", feed -> feed.stream().map(SlateItem::itemId).toList().equals(List.of("plate", "mug")));
    }

    @Test
    void itemIsRemoved_disappears() throws Exception {
        stock("kettle");
        stock("mug");
        service.start(new StartupEvent());
        assertThat(feed("ann")).hasSize(2);

        Wait.until(shop.publisher().publish(Topic.CATALOGUE, SHOP + "/kettle", null));

        untilFeed("ann", feed -> feed.size() == 1);
    }

    @Test
    void shopperIsErased_isForgotten_andAReceiptSaysSo() throws Exception {
        BlockingQueue<ErasureReceipt> receipts = new LinkedBlockingQueue<>();
        stock("kettle");
        interact(order("ann", "kettle"));
        service.start(new StartupEvent());
        assertThat(feed("ann")).isEmpty();
        Wait.until(shop.follow(
                        Topic.ERASURE_RECEIPTS,
                        ErasureReceipt.class,
                        new From.Beginning(),
                        delivery -> receipts.add(delivery.body()))
                .caughtUp());

        Wait.until(shop.publisher().publish(Topic.ERASURES, "ann", new Erasure(SHOP, "ann", "erasure-1", NOON)));

        assertThat(next(receipts).erased()).isEqualTo("1 interactions");
        assertThat(feed("ann")).hasSize(1);
    }

    private static ErasureReceipt next(BlockingQueue<ErasureReceipt> receipts) throws InterruptedException {
        return Objects.requireNonNull(receipts.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "no receipt came");
    }

    private int train(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--shop", SHOP, "--models", models.toString(), "--bootstrap-servers", kafka.bootstrapServers()));
        arguments.addAll(List.of(more));
        return Train.commandLine().execute(arguments.toArray(String[]::new));
    }

    private Path onlyVersion() throws IOException {
        try (Stream<Path> files = Files.list(models.resolve(SHOP).resolve("taste"))) {
            return files.filter(file -> file.toString().endsWith(".souk")).collect(onlyElement());
        }
    }

    private static Collector<Path, ?, Path> onlyElement() {
        return Collectors.collectingAndThen(Collectors.toList(), files -> {
            assertThat(files).hasSize(1);
            return files.getFirst();
        });
    }

    private void stockAndInteract() throws Exception {
        for (String item : List.of("kettle", "mug", "plate")) {
            stock(item);
        }
        for (String shopper : List.of("ben", "cid", "dot")) {
            interact(order(shopper, "kettle"));
            interact(order(shopper, "mug"));
            interact(order(shopper + "-2", "plate"));
        }
        interact(order("ann", "kettle"));
    }

    @Test
    void modelIsTrainedAndAnnounced_isServedAndQuoted_andAnOlderOnePublishedAgainRollsBack() throws Exception {
        stockAndInteract();
        service.start(new StartupEvent());
        assertThat(slate("ann").policy()).doesNotContain("taste");

        assertThat(train()).isZero();
        untilPolicy(policy -> policy.contains("+taste@"));
        Path first = onlyVersion();
        String firstPolicy = slate("ann").policy();
        assertThat(slate("ann").items().getFirst().itemId()).isEqualTo("mug");
        assertThat(slate("ann").items().getFirst().because()).containsExactly("kettle");

        assertThat(train("--family", "als", "--budget", "PT5S")).isZero();
        untilPolicy(policy -> policy.contains("+taste@") && !policy.equals(firstPolicy));
        assertThat(train("--publish", first.toString())).isZero();
        untilPolicy(firstPolicy::equals);
    }

    @Test
    void contentIsTrainedFromTheCatalogue_reachesWhatNobodyTouched_andKnowsItStillAfterAnErasure() throws Exception {
        stock("kettle", Map.of("en", new ItemText("Steel kettle for tea", "")));
        stock("lamp", Map.of("en", new ItemText("Reading lamp", "")));
        stock("plate", Map.of("en", new ItemText("Dinner plate", "")));
        stock("teapot", Map.of("en", new ItemText("Teapot, holds a litre of tea", "")));
        interact(order("ann", "kettle"));
        interact(order("ben", "plate"));
        service.start(new StartupEvent());

        assertThat(train("--family", "content")).isZero();
        untilPolicy(policy -> policy.contains("+taste@"));
        String before = slate("ann").policy();
        assertThat(reasons("ann")).containsEntry("teapot", List.of("kettle")).containsEntry("lamp", List.of());

        Wait.until(shop.publisher().publish(Topic.ERASURES, "ben", new Erasure(SHOP, "ben", "erasure-1", NOON)));

        untilPolicy(policy -> policy.contains("+taste@") && !policy.equals(before));
        assertThat(reasons("ann")).containsEntry("teapot", List.of("kettle")).containsEntry("lamp", List.of());
    }

    private Map<String, List<String>> reasons(String shopperId) throws Exception {
        return slate(shopperId).items().stream().collect(Collectors.toMap(SlateItem::itemId, SlateItem::because));
    }

    @Test
    void announcedFileIsNotTheOneMeant_isRefused_andTheModelBeforeGoesOnServing() throws Exception {
        stockAndInteract();
        service.start(new StartupEvent());
        assertThat(train()).isZero();
        untilPolicy(policy -> policy.contains("+taste@"));
        String before = slate("ann").policy();
        Path file = onlyVersion();

        ModelAnnouncement wrong = new ModelAnnouncement(SHOP, "taste", "other", "00", file.toString(), NOON);
        Wait.until(shop.publisher().publish(Topic.MODELS, SHOP + "/taste", wrong));

        Wait.until(() ->
                metrics.counter("souk.recommender.models", "outcome", "refused").count() >= 1);
        assertThat(slate("ann").policy()).isEqualTo(before);
    }

    @Test
    void erasedShopper_isTakenOutOfTheModelFile_olderFilesGo_andTheReceiptSaysHow() throws Exception {
        stockAndInteract();
        service.start(new StartupEvent());
        assertThat(train()).isZero();
        untilPolicy(policy -> policy.contains("+taste@"));
        String before = slate("ann").policy();
        BlockingQueue<ErasureReceipt> receipts = new LinkedBlockingQueue<>();
        Wait.until(shop.follow(
                        Topic.ERASURE_RECEIPTS,
                        ErasureReceipt.class,
                        new From.Beginning(),
                        delivery -> receipts.add(delivery.body()))
                .caughtUp());

        Wait.until(shop.publisher().publish(Topic.ERASURES, "ben", new Erasure(SHOP, "ben", "erasure-1", NOON)));

        List<String> said = new ArrayList<>();
        while (said.stream().noneMatch(words -> words.startsWith("model"))) {
            said.add(next(receipts).erased());
        }
        assertThat(said).contains("model taste unlearned");
        untilPolicy(policy -> policy.contains("+taste@") && !policy.equals(before));
        assertThat(ModelStore.open(onlyVersion()).shoppers().number("ben")).isEmpty();
        assertThat(ModelStore.open(onlyVersion()).shoppers().number("cid")).isPresent();
    }

    @Test
    void shopWithoutInteractions_trainingSaysSo_andWritesNothing() throws Exception {
        StringWriter said = new StringWriter();
        int code = Train.commandLine()
                .setErr(new PrintWriter(said, true))
                .execute("--models", models.toString(), "--bootstrap-servers", kafka.bootstrapServers());
        service.start(new StartupEvent());
        assertThat(code).isEqualTo(1);
        assertThat(said.toString()).contains("shop demo").contains("no interactions");
        assertThat(models).isEmptyDirectory();
    }
}
