package dev.souk.gateway.service;

import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;

/** How a caller wants an answer: as it comes, or whole, which is also for callers that do not say. */
enum Wanted {
    STREAM,
    WHOLE;

    static Wanted of(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return WHOLE;
            }
            if (accepted.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE)) {
                return STREAM;
            }
        }
        throw new ProblemException(
                new Problem.NotAcceptable(Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.ACCEPT), "")));
    }
}
