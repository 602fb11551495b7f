package dev.souk.retrieval.qdrant;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.retrieval.index.Analysis;
import dev.souk.retrieval.index.ItemFields;
import dev.souk.retrieval.index.ModelNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.StringHelper;

/**
 * BM25 as sparse vectors: of an item, each word's weight f·(k₁+1) ÷ (f + k₁·(1 − b + b·n/n̄)) with f its count and n the words in the field; of a query, one
 * for each word; the inverse document frequency is Qdrant's part. n̄ is fixed, so that an item's weights do not depend on the others. A word stands at
 * the Murmur3 hash of its language and itself: two words at one place are improbable and cost a wrong hit at most. Thread-safe.
 */
final class SparseWords {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double NAME_WEIGHT = 2;
    private static final double USUAL_NAME = 8;
    private static final double USUAL_BODY = 24;

    private final Analyzer analyzer = Analysis.analyzer();

    /** The words of an item's fields in all languages. */
    Map<Integer, Float> of(CatalogueItem item, ItemFields fields) {
        Map<Integer, Float> weights = new TreeMap<>();
        for (String language : fields.languages()) {
            add(weights, language, ItemFields.NAME, fields.name(item, language), NAME_WEIGHT, USUAL_NAME);
            add(weights, language, ItemFields.BODY, fields.body(item, language), 1, USUAL_BODY);
        }
        return weights;
    }

    /** The words of a query. */
    Map<Integer, Float> of(String words, String language) {
        Map<Integer, Float> weights = new TreeMap<>();
        counts(language, ItemFields.NAME, Analysis.normal(language, words))
                .keySet()
                .forEach(word -> weights.put(place(language, word), 1f));
        return weights;
    }

    /** Model numbers, which are of no language, each at weight one. */
    static Map<Integer, Float> numbers(CatalogueItem item) {
        return atOne(ModelNumbers.of(item));
    }

    /** The model numbers of a query. */
    static Map<Integer, Float> numbers(String words) {
        return atOne(ModelNumbers.of(words));
    }

    private static Map<Integer, Float> atOne(Collection<String> tokens) {
        Map<Integer, Float> weights = new TreeMap<>();
        tokens.forEach(token -> weights.put(place("", token), 1f));
        return weights;
    }

    private void add(
            Map<Integer, Float> weights, String language, String field, String text, double weight, double usual) {
        Map<String, Integer> counts = counts(language, field, text);
        int length = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.forEach((word, count) -> {
            double saturated = count * (K1 + 1) / (count + K1 * (1 - B + B * length / usual));
            weights.merge(place(language, word), (float) (weight * saturated), Float::sum);
        });
    }

    private Map<String, Integer> counts(String language, String field, String text) {
        Map<String, Integer> counts = new HashMap<>();
        try (TokenStream tokens = analyzer.tokenStream(ItemFields.in(field, language), text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(term.toString(), 1, Integer::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return counts;
    }

    private static int place(String language, String word) {
        byte[] bytes = (language + ":" + word).getBytes(StandardCharsets.UTF_8);
        return StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, 0);
    }
}
