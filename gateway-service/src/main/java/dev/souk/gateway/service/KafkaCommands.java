package dev.souk.gateway.service;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.topic.Topic;
import dev.souk.gateway.turn.CommandSender;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** Sends commands by {@code souk.conversation-commands}. */
@Singleton
final class KafkaCommands implements CommandSender {
    private final GatewayMessaging messaging;

    KafkaCommands(GatewayMessaging messaging) {
        this.messaging = messaging;
    }

    @Override
    public CompletionStage<Void> send(ConversationCommand command) {
        String conversationId = Objects.requireNonNull(command.chain().conversationId(), "conversationId");
        return messaging.publisher().publish(Topic.CONVERSATION_COMMANDS, conversationId, command);
    }
}
