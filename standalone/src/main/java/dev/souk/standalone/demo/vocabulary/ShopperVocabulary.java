package dev.souk.standalone.demo.vocabulary;

import dev.souk.contracts.catalogue.AttributeValue;
import java.time.Instant;
import java.util.Map;

/**
 * Who shops here.
 *
 * @param from when the log begins
 * @param days how long it lasts
 */
public record ShopperVocabulary(int shoppers, Instant from, int days, Map<String, Persona> personas) {
    /**
     * A kind of shopper.
     *
     * @param categories what they come for, by weight
     * @param likes attribute values that please them
     */
    public record Persona(double weight, Map<String, Double> categories, Map<String, AttributeValue> likes) {}
}
