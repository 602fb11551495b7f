package dev.souk.gateway.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type {@code urn:souk:problem:} and the kind; docs/api.md lists them
 * @param errors each flaw of a bad input; empty for other problems
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(String type, String title, int status, String detail, List<Flaw> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:souk:problem:";

    static Response response(Problem problem) {
        List<Flaw> flaws = problem instanceof Problem.BadInput bad ? bad.flaws() : List.of();
        ProblemDocument document =
                new ProblemDocument(TYPE + problem.kind(), problem.title(), problem.status(), problem.detail(), flaws);
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(MEDIA_TYPE).entity(document);
        if (problem instanceof Problem.Unavailable unavailable) {
            response.header(
                    HttpHeaders.RETRY_AFTER,
                    Math.max(1, unavailable.retryAfter().toSeconds()));
        }
        return response.build();
    }

    /** Of an error that HTTP itself has a name for. */
    static Response response(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "HTTP " + status : known.getReasonPhrase();
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(new ProblemDocument("about:blank", title, status, detail, List.of()))
                .build();
    }
}
