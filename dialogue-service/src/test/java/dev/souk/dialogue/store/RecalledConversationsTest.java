package dev.souk.dialogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecalledConversationsTest extends ConversationStoreContract {
    private final ConversationStore store = new RecalledConversations(new InMemoryConversations(() -> NOW));

    @Override
    ConversationStore store() {
        return store;
    }

    @Test
    void conversationThatIsNotKnownHere_probablyBegins() {
        assertThat(store.likely(key("t-1"))).contains(ConversationState.empty());
    }

    @Test
    void conversation_isProbablyAsItWasLeft() {
        open("t-1", "hello");
        finish("t-1", 1);

        assertThat(store.likely(key("t-2"))).contains(after());
    }

    @Test
    void workOfAnAttemptThatLostItsTurn_isNotRecalled() {
        open("t-1", "hello");
        finish("t-1", 2);

        assertThat(store.likely(key("t-2"))).contains(ConversationState.empty());
    }

    @Test
    void deletedConversation_isForgotten() {
        open("t-1", "hello");
        finish("t-1", 1);
        store.delete(key("t-1").shopId(), key("t-1").conversationId());

        assertThat(store.likely(key("t-2"))).contains(ConversationState.empty());
    }

    @Test
    void erasure_forgetsAllStates() {
        open("t-1", "hello");
        finish("t-1", 1);
        store.erase(key("t-1").shopId(), "somebody");

        assertThat(store.likely(key("t-2"))).contains(ConversationState.empty());
    }
}
