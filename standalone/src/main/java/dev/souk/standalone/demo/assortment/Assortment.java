package dev.souk.standalone.demo.assortment;

import dev.souk.standalone.demo.vocabulary.CategoryVocabulary;
import dev.souk.standalone.demo.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** All products of the demo shop. Each category has dice of its own, so that changing one leaves the others as they are. */
public final class Assortment {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");
    /** Model numbers: 10, 15, 20 … 95. */
    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(2, 19).map(step -> step * 5).boxed().toList();

    private final Vocabulary vocabulary;
    private final long seed;

    public Assortment(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.seed = seed;
    }

    /** The products in the order of the vocabulary, with their relations. */
    public List<Product> products() {
        Map<String, List<Product>> made = new LinkedHashMap<>();
        vocabulary.categories().forEach((category, words) -> made.put(category, category(category, words, made)));
        return new Relations(vocabulary.relations(), dice("relations")).relate(made);
    }

    /** Dice for one purpose, the same for the same seed. */
    public Dice dice(String purpose) {
        return new Dice(GENERATORS.create(seed * 31 + purpose.hashCode()));
    }

    private List<Product> category(String category, CategoryVocabulary words, Map<String, List<Product>> made) {
        Dice dice = dice(category);
        ProductMaker maker = new ProductMaker(vocabulary, category, words, dice);
        List<Product> targets = made.getOrDefault(words.fits() == null ? "" : words.fits(), List.of());
        List<Product> products = new ArrayList<>();
        for (Model model : models(category, words, dice)) {
            products.add(maker.make(model, targets.isEmpty() ? null : dice.any(targets)));
        }
        return List.copyOf(products);
    }

    private List<Model> models(String category, CategoryVocabulary words, Dice dice) {
        List<String> brands = vocabulary.brands().entrySet().stream()
                .filter(brand -> brand.getValue().categories().contains(category))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Model> models = new LinkedHashMap<>();
        while (models.size() < words.count()) {
            Model model = new Model(models.size() + 1, dice.any(brands), dice.any(words.series()), dice.any(NUMBERS));
            models.putIfAbsent(model.brand() + model.series() + model.number(), model);
        }
        return List.copyOf(models.values());
    }
}
