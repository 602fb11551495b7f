package dev.souk.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    private final Addresses addresses =
            new Addresses(BrowseResource.class, ConversationResource.class, TurnResource.class);

    @Test
    void address_isKnownWithEveryMethodItTakes() {
        assertThat(addresses.methods("/v1/shops/demo/conversations/c1")).containsExactly("DELETE", "GET");
        assertThat(addresses.methods("/v1/shops/demo/conversations/c1/turns")).containsExactly("POST");
        assertThat(addresses.methods("/v1/shops/demo/items/i1/similar")).containsExactly("GET");
    }

    @Test
    void placeWithoutAnything_takesNothing() {
        assertThat(addresses.methods("/v1/shops/demo/items/i1/similar/more")).isEmpty();
        assertThat(addresses.methods("/v1/nothing")).isEmpty();
    }
}
