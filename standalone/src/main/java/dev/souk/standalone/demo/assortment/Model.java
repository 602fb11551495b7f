package dev.souk.standalone.demo.assortment;

import java.util.HashMap;
import java.util.Map;

/**
 * What tells a product from all others of its shop.
 *
 * @param ordinal from 1 within the category
 */
record Model(int ordinal, String brand, String series, int number) {
    /** For patterns of names. */
    Map<String, String> words() {
        return new HashMap<>(Map.of("brand", brand, "series", series, "number", String.valueOf(number)));
    }
}
