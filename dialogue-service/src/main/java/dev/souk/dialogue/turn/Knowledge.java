package dev.souk.dialogue.turn;

import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** The knowledge agent, as a turn sees it. Fails where there is no answer by the deadline. */
@FunctionalInterface
public interface Knowledge {
    CompletionStage<KnowledgeReply> ask(KnowledgeRequest request, Instant deadline);
}
