package dev.souk.dialogue.turn;

import java.util.Optional;

/** The shops this process can talk for; a shop is absent until its catalogue is known. */
@FunctionalInterface
public interface Shops {
    Optional<Shop> shop(String shopId);
}
