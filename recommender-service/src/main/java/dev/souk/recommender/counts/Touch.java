package dev.souk.recommender.counts;

import dev.souk.contracts.interaction.InteractionType;

/**
 * A shopper touched an item.
 *
 * @param item its number in the shop
 * @param day since the epoch, in UTC
 */
record Touch(int item, InteractionType type, long day) {
    int evidence() {
        return Evidence.of(type);
    }
}
