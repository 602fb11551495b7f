package dev.souk.planner.question;

import static dev.souk.planner.Requests.HEADPHONES;
import static dev.souk.planner.Requests.amounts;
import static dev.souk.planner.Requests.atMost;
import static dev.souk.planner.Requests.is;
import static dev.souk.planner.Requests.opening;
import static dev.souk.planner.Requests.reveal;
import static dev.souk.planner.Requests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.goal.Goal.Question;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.need.Ordering;
import dev.souk.planner.Requests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrowingQuestionTest {
    private static final Facet COLOUR = terms("color", 1, "black", 60, "white", 60);
    private static final Facet TYPE = terms("type", 1, "over-ear", 40, "in-ear", 40, "on-ear", 40);
    private static final Facet PRICE = amounts("price", 1, 10.0, 20.0, 30.0, 40.0, 90.0);

    private final NarrowingQuestion questions = new NarrowingQuestion(QuestionSettings.DEFAULTS);
    private final Requests searching = opening(reveal(HEADPHONES)).wanting(HEADPHONES);

    private Optional<String> asksAbout(Requests request) {
        return questions.beside(request.build()).map(Question::attribute);
    }

    @Test
    void attributeWasAsked_theNextBestIs() {
        assertThat(asksAbout(searching.finding(120, COLOUR, TYPE))).contains("type");
        assertThat(asksAbout(searching.finding(120, COLOUR, TYPE).asked("type")))
                .contains("color");
    }

    @Test
    void attributeIsConstrained_isNotAsked() {
        assertThat(asksAbout(searching.wanting(HEADPHONES, is("type", "in-ear")).finding(120, TYPE)))
                .isEmpty();
        assertThat(asksAbout(searching.wanting(HEADPHONES, atMost("price", 80)).finding(120, PRICE)))
                .isEmpty();
    }

    @Test
    void categoryLeavesAChoice_isAsked() {
        assertThat(asksAbout(opening()
                        .wanting(is("category", "mice", "mouse mats"))
                        .finding(120, COLOUR, terms("category", 1, "mice", 70, "mouse mats", 50))))
                .contains("category");
    }

    @Test
    void everyItemHasAnotherValue_isNotAsked() {
        Object[] models = new Object[600];
        for (int i = 0; i < models.length; i += 2) {
            models[i] = "model-" + i;
            models[i + 1] = 1;
        }

        assertThat(asksAbout(searching.finding(300, terms("chipset", 1, models))))
                .isEmpty();
    }

    @Test
    void hardlyAnyItemHasAValue_isNotAsked() {
        assertThat(asksAbout(searching.finding(120, terms("color", 0.2, "black", 12, "white", 12))))
                .isEmpty();
    }

    @Test
    void priceTellsMoreThanAnUnfamiliarAmount() {
        assertThat(asksAbout(searching.finding(120, amounts("impedance", 1, 16.0, 32.0, 64.0, 250.0, 600.0), PRICE)))
                .contains("price");
    }

    @Test
    void amountIsAsked_offersItsQuartiles() {
        assertThat(questions
                        .beside(searching.finding(120, PRICE).build())
                        .orElseThrow()
                        .options())
                .containsExactly(AttributeValue.of(20), AttributeValue.of(30), AttributeValue.of(40));
    }

    @Test
    void stockAndRating_areNeverAsked() {
        assertThat(asksAbout(searching.finding(
                        120,
                        amounts("stock", 1, 0.0, 1.0, 2.0, 3.0, 4.0),
                        amounts("rating", 1, 1.0, 2.0, 3.0, 4.0, 5.0))))
                .isEmpty();
    }

    @Test
    void fewItemsAreLeft_orAnOrderWasNamed_asksNothing() {
        assertThat(asksAbout(searching.finding(3, TYPE))).isEmpty();
        assertThat(asksAbout(
                        searching.finding(120, TYPE).orderedBy(new Ordering("price", Ordering.Direction.ASCENDING))))
                .isEmpty();
    }
}
