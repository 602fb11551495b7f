package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import java.util.concurrent.CompletionStage;

/** Sends commands to dialogue, those of one conversation in order. Does not block. Safe for use by many threads. */
@FunctionalInterface
public interface CommandSender {
    /** Completes when the command is safely on its way. */
    CompletionStage<Void> send(ConversationCommand command);
}
