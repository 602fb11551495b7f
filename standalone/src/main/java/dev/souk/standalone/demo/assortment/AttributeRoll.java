package dev.souk.standalone.demo.assortment;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.standalone.demo.vocabulary.AttributeDraw;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A drawn value and what it does to the price.
 *
 * @param priceFactor what the price is multiplied by
 */
record AttributeRoll(AttributeValue value, double priceFactor) {
    /** Of a run of sizes, the share that is made. */
    private static final double SIZES_MADE = 0.88;

    static AttributeRoll of(AttributeDraw draw, double quality, Dice dice) {
        return switch (draw) {
            case AttributeDraw.Word word -> {
                String value = dice.weighted(word.values());
                yield new AttributeRoll(AttributeValue.of(value), factor(word.price(), value));
            }
            case AttributeDraw.Yes yes -> {
                boolean value = dice.position(1 - quality, yes.quality()) < yes.share();
                yield new AttributeRoll(AttributeValue.of(value), factor(yes.price(), String.valueOf(value)));
            }
            case AttributeDraw.Range range -> {
                double position = dice.position(quality, range.quality());
                double steps = Math.rint(position * (range.to() - range.from()) / range.step());
                double value = Math.rint((range.from() + steps * range.step()) * 100) / 100;
                yield new AttributeRoll(AttributeValue.of(value), factor(range.priced(), position));
            }
            case AttributeDraw.Ladder ladder -> {
                double position = dice.position(quality, ladder.quality());
                int size = ladder.choices().size();
                int rung = Math.min(size - 1, (int) (position * size));
                double height = size == 1 ? 0.5 : (double) rung / (size - 1);
                yield new AttributeRoll(AttributeValue.of(ladder.choices().get(rung)), factor(ladder.priced(), height));
            }
            case AttributeDraw.Run run ->
                new AttributeRoll(
                        most(
                                IntStream.rangeClosed(
                                                run.range().getFirst(),
                                                run.range().getLast())
                                        .<AttributeValue>mapToObj(AttributeValue::of)
                                        .toList(),
                                dice),
                        1);
            case AttributeDraw.Words words ->
                new AttributeRoll(
                        most(
                                words.terms().stream()
                                        .<AttributeValue>map(AttributeValue::of)
                                        .toList(),
                                dice),
                        1);
        };
    }

    private static AttributeValue most(List<AttributeValue> values, Dice dice) {
        return new AttributeValue.Several(
                values.stream().filter(value -> dice.chance(SIZES_MADE)).toList());
    }

    private static double factor(@Nullable Map<String, Double> prices, String value) {
        return prices == null ? 1 : prices.getOrDefault(value, 1.0);
    }

    private static double factor(double priced, double position) {
        return Math.exp(priced * (position - 0.5));
    }
}
