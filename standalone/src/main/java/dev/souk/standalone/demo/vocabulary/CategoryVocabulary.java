package dev.souk.standalone.demo.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a category's products are made of.
 *
 * @param prefix of the product ids
 * @param count how many products
 * @param price of a middling product in the shop's currency, before attributes and brand move it
 * @param fits the category whose products these are made for, or null
 * @param name language → pattern, with attributes in braces
 */
public record CategoryVocabulary(
        String prefix,
        int count,
        double price,
        @Nullable String fits,
        List<String> series,
        Map<String, String> name,
        List<AttributeDraw> attributes,
        List<Line> sentences,
        List<Line> reviews) {}
