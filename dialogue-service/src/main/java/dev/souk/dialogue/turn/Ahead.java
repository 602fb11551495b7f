package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.TurnKey;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A turn's message read, and its search begun, while its row is being opened: on what the conversation's state probably is. If the row says
 * otherwise, this is thrown away.
 *
 * @param state that was assumed
 */
record Ahead(ConversationState state, Shop shop, Heard heard, CompletionStage<Found> found) {
    private static final System.Logger LOG = System.getLogger(Ahead.class.getName());

    /** Nothing where the state cannot be guessed, there is no such shop yet, or a model has to read the message too. */
    static Optional<Ahead> of(TakeTurn command, Turn.Means means) {
        Ports ports = means.ports();
        try {
            return ports.store().likely(TurnKey.of(command.chain())).flatMap(state -> ports.shops()
                    .shop(command.chain().shopId())
                    .flatMap(shop -> read(command, state, shop, means)));
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.DEBUG, "a turn could not be begun ahead of its row", failure);
            return Optional.empty();
        }
    }

    private static Optional<Ahead> read(TakeTurn command, ConversationState state, Shop shop, Turn.Means means) {
        Utterance utterance = Listening.utterance(command, state);
        Understood understood = shop.reader().apply(utterance);
        if (means.ports().models().second().asks(utterance, understood)) {
            return Optional.empty();
        }
        Heard heard = Listening.hear(shop, understood, state);
        Asking asking = new Asking(means.ports().peers(), means.settings(), means.clock(), command, shop);
        return Optional.of(new Ahead(state, shop, heard, asking.search(heard)));
    }

    /** Whether the turn begins where this did. */
    boolean holds(Shop now, ConversationState opened) {
        return shop.equals(now) && state.equals(opened);
    }
}
