package dev.souk.gateway.browse;

import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import java.util.concurrent.CompletionStage;

/** Asks retrieval. Does not block. Fails with a {@link dev.souk.gateway.problem.ProblemException} where no reply comes in time. */
public interface Knowledge {
    /** Completes with the reply of the kind the request asks for. */
    <R extends KnowledgeReply> CompletionStage<R> ask(KnowledgeRequest request, Class<R> reply);
}
