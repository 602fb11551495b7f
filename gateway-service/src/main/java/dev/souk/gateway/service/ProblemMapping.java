package dev.souk.gateway.service;

import dev.souk.gateway.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong into {@code application/problem+json}. What the gateway did not foresee is logged, and its words kept from callers. */
final class ProblemMapping {
    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final Addresses ADDRESSES = new Addresses(
            BrowseResource.class,
            ConversationResource.class,
            ImportResource.class,
            InteractionResource.class,
            TurnResource.class);

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        return ProblemDocument.response(failure.problem());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, @Context UriInfo uri) {
        int status = failure.getResponse().getStatus();
        Set<String> taken = status == 404 || status == 405 ? ADDRESSES.methods(uri.getPath()) : Set.of();
        if (!taken.isEmpty()) {
            return methodNotAllowed(uri.getPath(), String.join(", ", taken));
        }
        String detail =
                switch (status) {
                    case 404 -> "There is nothing at " + uri.getPath() + ".";
                    case 406 ->
                        "Accept: none of the types it lists is spoken at " + uri.getPath()
                                + "; application/json would do.";
                    case 415 -> "Content-Type: the body's type is not taken at " + uri.getPath() + ".";
                    default -> "The request could not be met.";
                };
        return ProblemDocument.response(status, detail);
    }

    private static Response methodNotAllowed(String path, String taken) {
        Response problem =
                ProblemDocument.response(405, "The method is not allowed at " + path + "; " + taken + " would do.");
        return Response.fromResponse(problem).header(HttpHeaders.ALLOW, taken).build();
    }

    @ServerExceptionMapper
    Response other(Exception failure) {
        return unforeseen(failure);
    }

    private static Response unforeseen(Exception failure) {
        LOG.error("a request failed", failure);
        return ProblemDocument.response(500, "The gateway could not meet the request; the cause is in its log.");
    }
}
