package dev.souk.evaluation.inprocess;

import static java.util.concurrent.CompletableFuture.completedStage;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.dialogue.turn.InProcess;
import dev.souk.dialogue.turn.Models;
import dev.souk.dialogue.turn.Peers;
import dev.souk.dialogue.turn.Shop;
import dev.souk.dialogue.turn.TurnSettings;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.running.Shopfront;
import dev.souk.evaluation.running.ShopperTurn;
import dev.souk.gateway.turn.AnswerCollector;
import dev.souk.gateway.turn.WholeAnswer;
import dev.souk.planner.GoalPlanner;
import dev.souk.planner.question.QuestionSettings;
import dev.souk.recommender.Recommender;
import dev.souk.recommender.RecommenderSettings;
import dev.souk.recommender.shop.Shops;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.KnowledgeAgent;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.embedding.Embedder;
import dev.souk.retrieval.embedding.OnnxEmbedder;
import dev.souk.retrieval.embedding.VectorCache;
import dev.souk.retrieval.index.Meaning;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole shop in this process: dialogue's turn, retrieval's knowledge agent over a Lucene index, the planner and the recommender, with
 * their defaults, calling one another. What it answers is what the five services answer to the same ids. Safe for use by several
 * threads.
 */
public final class InProcessShop implements Shopfront {
    private final String shopId;
    private final Folder folder;
    private final CatalogueIndex index;
    private final InProcess conversations;
    private final InstantSource clock = InstantSource.system();

    private InProcessShop(String shopId, Folder folder, CatalogueIndex index, Shops shops) {
        this.shopId = shopId;
        this.folder = folder;
        this.index = index;
        KnowledgeAgent agent = KnowledgeAgent.over(index);
        GoalPlanner planner = new GoalPlanner(QuestionSettings.DEFAULTS);
        Recommender recommender = new Recommender(RecommenderSettings.DEFAULTS, shops, clock, () -> UUID.randomUUID()
                .toString());
        Peers peers = new Peers(
                (request, _) -> completedStage(agent.answer(request)),
                (request, _) -> completedStage(planner.plan(request)),
                (request, _) -> completedStage(recommender.recommend(request)));
        Catalogue catalogue = index.catalogue(shopId);
        CatalogueSchema schema = catalogue.schema();
        Shop shop = Shop.of(
                schema,
                catalogue.items(),
                new Understanding(Lexicon.compile(schema, catalogue.items().values())));
        conversations = new InProcess(
                id -> id.equals(shopId) ? Optional.of(shop) : Optional.empty(),
                peers,
                Models.NONE,
                TurnSettings.DEFAULTS,
                clock);
    }

    /**
     * Opens a shop; done when all of it is searchable, by meaning too where there are vectors.
     *
     * @param state the folder where its index and vectors are kept for the next time, or null for none
     * @param vectors whether it searches by meaning; embedding takes most of the time
     */
    public static InProcessShop open(String shopId, ShopFiles files, @Nullable Path state, boolean vectors)
            throws IOException {
        Folder folder = Folder.of(state);
        CatalogueIndex index =
                CatalogueIndex.in(folder.path().resolve("index"), vectors ? meanings(folder.path()) : List.of());
        index.apply(files.imported(shopId));
        index.vectors().run();
        index.commit();
        Shops shops = new Shops(RecommenderSettings.DEFAULTS.counts());
        for (CatalogueItem item : index.catalogue(shopId).items().values()) {
            shops.shop(shopId).shelf().put(item);
        }
        for (Interaction interaction : files.happened()) {
            shops.shop(shopId).counts().observe(interaction);
        }
        return new InProcessShop(shopId, folder, index, shops);
    }

    private static List<Meaning> meanings(Path folder) {
        return Stream.<Embedder>of(OnnxEmbedder.english(), OnnxEmbedder.chinese())
                .map(model -> new Meaning(model, VectorCache.in(folder.resolve("vectors"), model)))
                .toList();
    }

    @Override
    public Answer say(ShopperTurn turn) throws IOException {
        Chain chain =
                new Chain(shopId, "passer-by-" + turn.conversationId(), turn.conversationId(), turn.turnId(), Map.of());
        AnswerCollector answer = new AnswerCollector();
        conversations
                .handle(new TakeTurn(chain, turn.locale(), turn.text(), clock.instant()))
                .toCompletableFuture()
                .join()
                .forEach(answer::told);
        try {
            return answered(answer.whole().toCompletableFuture().join());
        } catch (CompletionException e) {
            throw new IOException("turn '" + turn.text() + "' was not answered", e.getCause());
        }
    }

    private static Answer answered(WholeAnswer whole) {
        return new Answer(
                whole.goal(),
                whole.need(),
                whole.facts(),
                whole.slate(),
                whole.items(),
                whole.sentences(),
                whole.text(),
                whole.tier(),
                whole.millis());
    }

    @Override
    public void close() throws IOException {
        index.close();
        folder.close();
    }
}
