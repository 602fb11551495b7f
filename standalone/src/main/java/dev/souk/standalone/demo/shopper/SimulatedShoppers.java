package dev.souk.standalone.demo.shopper;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.interaction.InteractionType;
import dev.souk.standalone.demo.assortment.Dice;
import dev.souk.standalone.demo.assortment.Product;
import dev.souk.standalone.demo.vocabulary.ShopperVocabulary;
import dev.souk.standalone.demo.vocabulary.ShopperVocabulary.Persona;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shoppers with a persona, two favourite brands, a favourite colour and a purse. In each visit one looks at the products of a category
 * by e^(2 · utility), carts some and orders fewer; what they own they do not buy again.
 */
public final class SimulatedShoppers {
    private static final int SECONDS_A_DAY = 86_400;

    private final ShopperVocabulary vocabulary;
    private final Map<String, List<Product>> shelves;
    private final List<String> brands;
    private final Dice dice;

    public SimulatedShoppers(ShopperVocabulary vocabulary, List<Product> products, Dice dice) {
        this.vocabulary = vocabulary;
        this.shelves = products.stream()
                .collect(Collectors.groupingBy(Product::category, LinkedHashMap::new, Collectors.toList()));
        this.brands = products.stream().map(Product::brand).distinct().toList();
        this.dice = dice;
    }

    /** Everything all of them do, oldest first. */
    public List<Interaction> interactions(String shopId) {
        Map<Persona, Double> personas = new LinkedHashMap<>();
        vocabulary.personas().values().forEach(persona -> personas.put(persona, persona.weight()));
        List<Interaction> log = new ArrayList<>();
        for (int i = 1; i <= vocabulary.shoppers(); i++) {
            log.addAll(live(shopId, String.format("demo-shopper-%03d", i), dice.weighted(personas)));
        }
        log.sort(Comparator.comparing(Interaction::at).thenComparing(Interaction::interactionId));
        return List.copyOf(log);
    }

    private List<Interaction> live(String shopId, String shopperId, Persona persona) {
        Taste taste = new Taste(
                persona,
                List.of(dice.any(brands), dice.any(brands)),
                AttributeValue.of(dice.any(List.of("black", "white", "blue", "green", "pink", "gray"))),
                dice.random().nextGaussian());
        List<Interaction> log = new ArrayList<>();
        int visits = 2 + dice.random().nextInt(9);
        for (int visit = 0; visit < visits; visit++) {
            Instant at =
                    vocabulary.from().plusSeconds(dice.random().nextLong((long) vocabulary.days() * SECONDS_A_DAY));
            visit(shopId, shopperId, taste, at, log);
        }
        return log;
    }

    private void visit(String shopId, String shopperId, Taste taste, Instant start, List<Interaction> log) {
        List<Product> shelf = shelves.getOrDefault(dice.weighted(taste.persona().categories()), List.of());
        Map<Product, Double> appeal = new LinkedHashMap<>();
        double usual =
                shelf.stream().mapToDouble(p -> Math.log(p.price())).average().orElse(0);
        shelf.stream()
                .filter(product -> product.stock() > 0)
                .forEach(product -> appeal.put(product, Math.exp(2 * taste.utility(product, usual))));
        Instant at = start;
        int looks = 1 + dice.random().nextInt(4);
        for (int look = 0; look < looks && !appeal.isEmpty(); look++) {
            Product product = dice.weighted(appeal);
            appeal.remove(product);
            List<InteractionType> deeds = deeds(taste.utility(product, usual));
            for (InteractionType deed : deeds) {
                at = at.plusSeconds(20 + dice.random().nextInt(160));
                log.add(new Interaction(
                        shopId,
                        shopperId,
                        shopperId + "-" + (log.size() + 1),
                        deed,
                        product.id(),
                        null,
                        null,
                        null,
                        null,
                        1,
                        at,
                        Map.of()));
            }
            if (deeds.contains(InteractionType.ORDER)) {
                return;
            }
        }
    }

    private List<InteractionType> deeds(double utility) {
        double drawn = 1 / (1 + Math.exp(-utility));
        List<InteractionType> deeds = new ArrayList<>(List.of(InteractionType.CLICK));
        if (dice.chance(0.2 * drawn)) {
            deeds.add(InteractionType.LIKE);
        }
        if (dice.chance(0.6 * drawn)) {
            deeds.add(InteractionType.CART);
            if (dice.chance(0.65)) {
                deeds.add(InteractionType.ORDER);
            }
        }
        return deeds;
    }

    /**
     * What one shopper is drawn to.
     *
     * @param purse how much dearer than usual they like things, in standard deviations
     */
    private record Taste(Persona persona, List<String> brands, AttributeValue color, double purse) {
        double utility(Product product, double usual) {
            long liked = persona.likes().entrySet().stream()
                    .filter(like -> like.getValue().equals(product.attributes().get(like.getKey())))
                    .count();
            double dearness = (Math.log(product.price()) - usual) / 0.5;
            double rating = product.rating() == null ? 3.8 : product.rating();
            return 0.6 * liked
                    + (brands.contains(product.brand()) ? 0.9 : 0)
                    + (color.equals(product.attributes().get("color")) ? 0.5 : 0)
                    + 0.5 * (rating - 4)
                    - 0.3 * Math.pow(dearness - purse, 2);
        }
    }
}
