package dev.souk.standalone.demo.assortment;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.standalone.demo.assortment.Product.Related;
import dev.souk.standalone.demo.assortment.Product.Review;
import dev.souk.standalone.demo.vocabulary.AttributeDraw;
import dev.souk.standalone.demo.vocabulary.CategoryVocabulary;
import dev.souk.standalone.demo.vocabulary.Line;
import dev.souk.standalone.demo.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one product after another of a category. A hidden quality in [0, 1], lifted by the brand's tier, moves attributes, price and
 * rating together, so that better costs more and is liked more, most of the time.
 */
final class ProductMaker {
    static final List<String> LANGUAGES = List.of("en", "zh");
    private static final double SOLD_OUT = 0.05;
    private static final double NEW = 0.04;
    private static final int SENTENCES = 2;

    private final Vocabulary vocabulary;
    private final String category;
    private final CategoryVocabulary words;
    private final Dice dice;

    ProductMaker(Vocabulary vocabulary, String category, CategoryVocabulary words, Dice dice) {
        this.vocabulary = vocabulary;
        this.category = category;
        this.words = words;
        this.dice = dice;
    }

    /**
     * @param model the brand, series and number nobody else has
     * @param target the product this one is made for, or null
     */
    Product make(Model model, @Nullable Product target) {
        double tier = Objects.requireNonNull(vocabulary.brands().get(model.brand()), model.brand())
                .tier();
        double quality = Math.clamp(dice.random().nextGaussian(0.4 + 0.12 * tier, 0.2), 0, 1);
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        double price = words.price() * tier * Math.exp(0.9 * (quality - 0.5));
        for (AttributeDraw draw : words.attributes()) {
            if (!attributes.containsKey(draw.name()) && draw.applies(attributes)) {
                AttributeRoll roll = AttributeRoll.of(draw, quality, dice);
                price *= roll.priceFactor();
                if (!dice.chance(draw.missing())) {
                    attributes.put(draw.name(), roll.value());
                }
            }
        }
        Map<String, String> fixed = model.words();
        List<Related> relations = new ArrayList<>();
        if (target != null) {
            String phone = target.brand() + " " + model(target);
            attributes.put("fits_phone", AttributeValue.of(phone));
            fixed.put("target", phone);
            relations.add(new Related("accessory_of", target.id()));
            relations.add(new Related("compatible_with", target.id()));
        }
        Wording wording = new Wording(vocabulary.labels(), fixed, attributes);
        boolean unrated = dice.chance(NEW);
        double rating = rating(quality);
        return new Product(
                String.format("%s-%04d", words.prefix(), model.ordinal()),
                category,
                eachLanguage(language -> wording.fill(words.name().getOrDefault(language, ""), language)),
                description(wording, attributes),
                model.brand(),
                PriceTag.of(price * (0.9 + 0.2 * dice.random().nextDouble())),
                dice.chance(SOLD_OUT)
                        ? 0
                        : 1 + (int) (120 * Math.pow(dice.random().nextDouble(), 2)),
                unrated ? null : rating,
                unrated ? 0 : (int) Math.exp(dice.random().nextGaussian(3.6 + quality, 1)) + 1,
                Collections.unmodifiableMap(attributes),
                relations,
                unrated ? List.of() : reviews(wording, attributes, rating));
    }

    /** Brand is left out: series and number of a name that begins with them. */
    private static String model(Product product) {
        String[] parts = product.name().getOrDefault("en", "").split(" ", -1);
        return parts[1] + " " + parts[2];
    }

    private double rating(double quality) {
        double stars = Math.clamp(3.3 + 1.3 * quality + dice.random().nextGaussian(0, 0.25), 2.4, 4.9);
        return Math.rint(stars * 10) / 10;
    }

    private Map<String, String> description(Wording wording, Map<String, AttributeValue> attributes) {
        List<Line> particular = new ArrayList<>(words.sentences().stream()
                .filter(line -> line.particular() && line.applies().holds(attributes))
                .toList());
        List<Line> general = new ArrayList<>(
                words.sentences().stream().filter(line -> !line.particular()).toList());
        Collections.shuffle(particular, dice.random());
        Collections.shuffle(general, dice.random());
        List<Line> said = Stream.concat(particular.stream(), general.stream())
                .limit(SENTENCES)
                .toList();
        return eachLanguage(language -> String.join(
                language.equals("zh") ? "" : " ",
                said.stream()
                        .map(line -> wording.fill(line.in(language), language))
                        .toList()));
    }

    /** Two to four reviews whose stars lie around the rating, each in both languages. */
    private List<Review> reviews(Wording wording, Map<String, AttributeValue> attributes, double rating) {
        Map<Line, Double> weights = new LinkedHashMap<>();
        Stream.concat(words.reviews().stream(), vocabulary.reviews().stream())
                .filter(line -> line.applies().holds(attributes))
                .forEach(line -> weights.put(
                        line, (line.particular() ? 3 : 1) * Math.exp(-Math.abs(line.rating() - rating) * 1.2)));
        List<Review> reviews = new ArrayList<>();
        int count = 2 + dice.random().nextInt(3);
        for (int i = 0; i < count; i++) {
            Line line = dice.weighted(weights);
            weights.remove(line);
            for (String language : LANGUAGES) {
                reviews.add(new Review(language, line.rating(), wording.fill(line.in(language), language)));
            }
        }
        return List.copyOf(reviews);
    }

    private static Map<String, String> eachLanguage(UnaryOperator<String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, text.apply(language)));
        return Collections.unmodifiableMap(texts);
    }
}
