package dev.souk.evaluation.inprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.goal.GoalType;
import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.running.ShopperTurn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessShopTest {
    private static final List<String> WORDS = List.of("headphones under 80", "make it 60", "which one is cheaper?");

    @TempDir
    Path folder;

    private ShopFiles files = new ShopFiles(Path.of(""), null, null);

    @BeforeEach
    void writeFiles() throws IOException {
        Path catalogue = Files.writeString(folder.resolve("catalogue.ndjson"), """
                {"catalogue":{"currency":"USD"}}
                {"id":"h1","category":"headphones","name":{"en":"Auvero Tavi 30"},"brand":"Auvero","price":59.9}
                {"id":"h2","category":"headphones","name":{"en":"Auvero Tavi 50"},"brand":"Auvero","price":74.9}
                {"id":"h3","category":"headphones","name":{"en":"Lumero Pala 20"},"brand":"Lumero","price":119.0}
                {"id":"k1","category":"keyboards","name":{"en":"Lumero Klik 20"},"brand":"Lumero","price":49.0}
                """);
        Path interactions = Files.writeString(folder.resolve("interactions.ndjson"), """
                {"shopId":"demo","shopperId":"s1","interactionId":"i1","type":"order","itemId":"h2","quantity":1,"at":"2026-01-05T09:18:12Z"}
                """);
        files = new ShopFiles(catalogue, null, interactions);
    }

    @Test
    void shopper_revisesABound_isShownWhatMeetsTheNewOne() throws IOException {
        List<Answer> answers = conversation();
        assertThat(answers.get(0).items()).extracting(CatalogueItem::itemId).containsExactlyInAnyOrder("h1", "h2");
        assertThat(answers.get(1).items()).extracting(CatalogueItem::itemId).containsExactly("h1");
        assertThat(answers.get(0).goal())
                .isNotNull()
                .extracting(goal -> goal.type())
                .isEqualTo(GoalType.RECOMMEND);
    }

    @Test
    void sameIds_areAnsweredTheSame() throws IOException {
        assertThat(conversation())
                .extracting(Answer::text)
                .isEqualTo(conversation().stream().map(Answer::text).toList());
    }

    @Test
    void folderOfState_isKept_andAnswersTheSameNextTime() throws IOException {
        Path state = folder.resolve("state");
        String first;
        try (InProcessShop shop = InProcessShop.open("demo", files, state, false)) {
            first = say(shop, 0).text();
        }
        assertThat(state.resolve("index")).isNotEmptyDirectory();
        try (InProcessShop shop = InProcessShop.open("demo", files, state, false)) {
            assertThat(say(shop, 0).text()).isEqualTo(first);
        }
    }

    @Test
    void sameAgainWithLess_afterNothingFitted_dropsWhatIsNotSaidAgain() throws IOException {
        try (InProcessShop shop = InProcessShop.open("demo", files, null, false)) {
            assertThat(say(shop, "t0", "Lumero headphones under 50").items()).isEmpty();
            assertThat(say(shop, "t1", "Lumero headphones").items())
                    .extracting(CatalogueItem::itemId)
                    .containsExactly("h3");
        }
    }

    @Test
    void wishOfTheThirdTurn_holdsAtTheSixHundredth() throws IOException {
        List<String> chatter = List.of(
                "make it 100",
                "which one is cheaper?",
                "show me others",
                "hello",
                "make it 150",
                "what's the weather like?");
        try (InProcessShop shop = InProcessShop.open("demo", files, null, false)) {
            say(shop, "t1", "hi");
            say(shop, "t2", "headphones under 130");
            say(shop, "t3", "no Lumero please");
            for (int turn = 4; turn < 600; turn++) {
                say(shop, "t" + turn, chatter.get(turn % chatter.size()));
            }
            Answer last = say(shop, "t600", "make it 200");
            assertThat(last.items()).extracting(CatalogueItem::itemId).containsExactlyInAnyOrder("h1", "h2");
        }
    }

    private static Answer say(InProcessShop shop, String turnId, String words) throws IOException {
        return shop.say(new ShopperTurn("long", turnId, "en", words));
    }

    private List<Answer> conversation() throws IOException {
        try (InProcessShop shop = InProcessShop.open("demo", files, null, false)) {
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < WORDS.size(); i++) {
                answers.add(say(shop, i));
            }
            return answers;
        }
    }

    private static Answer say(InProcessShop shop, int turn) throws IOException {
        return shop.say(new ShopperTurn("c", "t" + turn, "en", WORDS.get(turn)));
    }
}
