package dev.souk.standalone.demo.assortment;

import dev.souk.contracts.catalogue.AttributeValue.Amount;
import dev.souk.standalone.demo.assortment.Product.Related;
import dev.souk.standalone.demo.vocabulary.RelationRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which products are accessories of, compatible with or successors of which. */
final class Relations {
    private final List<RelationRule> rules;
    private final Dice dice;

    Relations(List<RelationRule> rules, Dice dice) {
        this.rules = List.copyOf(rules);
        this.dice = dice;
    }

    List<Product> relate(Map<String, List<Product>> byCategory) {
        List<Product> related = new ArrayList<>();
        byCategory.forEach((category, products) -> products.forEach(product -> {
            List<Related> relations = new ArrayList<>(product.relations());
            predecessor(product, products).ifPresent(older -> relations.add(new Related("successor_of", older.id())));
            rules.stream()
                    .filter(rule -> rule.from().equals(category) && applies(rule, product))
                    .forEach(rule ->
                            relations.addAll(partners(rule, product, byCategory.getOrDefault(rule.to(), List.of()))));
            related.add(product.with(relations));
        }));
        return List.copyOf(related);
    }

    private static boolean applies(RelationRule rule, Product product) {
        return rule.condition() == null || rule.condition().holds(product.attributes());
    }

    private List<Related> partners(RelationRule rule, Product product, List<Product> others) {
        List<Product> fitting =
                others.stream().filter(other -> fits(rule, product, other)).toList();
        Map<String, Related> partners = new LinkedHashMap<>();
        for (int i = 0; i < rule.each() && !fitting.isEmpty(); i++) {
            Product other = dice.any(fitting);
            partners.put(other.id(), new Related(rule.relation(), other.id()));
        }
        return List.copyOf(partners.values());
    }

    private static boolean fits(RelationRule rule, Product product, Product other) {
        RelationRule.Fit fit = rule.fits();
        if (fit == null) {
            return true;
        }
        return product.attributes().get(fit.atLeast()) instanceof Amount(double room)
                && other.attributes().get(fit.of()) instanceof Amount(double size)
                && room >= size;
    }

    /** The next lower number of the same brand and series. */
    private static Optional<Product> predecessor(Product product, List<Product> products) {
        String[] name = modelOf(product);
        int number = Integer.parseInt(name[2]);
        return products.stream()
                .filter(other -> {
                    String[] model = modelOf(other);
                    return model[0].equals(name[0]) && model[1].equals(name[1]) && Integer.parseInt(model[2]) < number;
                })
                .max(Comparator.comparingInt(other -> Integer.parseInt(modelOf(other)[2])));
    }

    /** Brand, series and number, with which every name begins. */
    private static String[] modelOf(Product product) {
        return product.name().getOrDefault("en", "").split(" ", -1);
    }
}
