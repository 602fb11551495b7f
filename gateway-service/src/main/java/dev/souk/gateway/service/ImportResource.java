package dev.souk.gateway.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import dev.souk.messaging.json.Json;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Catalogue imports: a file streamed on to retrieval, and how its import stands. */
@Path("/v1/shops/{shopId}/catalogue/imports")
@Tag(name = "Catalogue")
@RunOnVirtualThread
final class ImportResource {
    private static final List<String> TAKEN =
            List.of("application/x-ndjson", "text/csv", "application/zip", "application/gzip", "application/json");

    private final ImportRelay relay;

    ImportResource(ImportRelay relay) {
        this.relay = relay;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import a catalogue file",
            description =
                    "The file is streamed on to retrieval; Location tells where its import stands. docs/catalogue.md has the formats.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "An item", value = Examples.NDJSON)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "202", description = "The import runs")
    public Response begin(
            @BeanParam InShop in,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @Context HttpServerRequest request,
            InputStream file) {
        in.checked();
        String type = taken(mediaType);
        HttpResponse<String> answer = relay.send(
                new ImportRelay.Upload(in.shopId(), type, request.query(), in.traceparent(), here(request)), file);
        Response.ResponseBuilder response = passedOn(answer);
        if (answer.statusCode() == Response.Status.ACCEPTED.getStatusCode()) {
            response.location(URI.create("/v1/shops/" + in.shopId() + "/catalogue/imports/" + importId(answer)));
        }
        return response.build();
    }

    @GET
    @Path("{importId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How an import stands")
    @APIResponse(responseCode = "200", description = "Its state, progress and report")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public Response read(
            @BeanParam InShop in, @PathParam("importId") String importId, @Context HttpServerRequest request) {
        in.checked();
        Identifier.IMPORT.checked(importId);
        HttpResponse<String> answer = relay.read(here(request), in.shopId(), importId);
        if (answer.statusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
            throw new ProblemException(new Problem.NotFound("import", importId));
        }
        return passedOn(answer).build();
    }

    private static String taken(@Nullable String mediaType) {
        String came = mediaType == null ? "" : mediaType;
        String type = came.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        if (!TAKEN.contains(type)) {
            throw new ProblemException(new Problem.WrongMediaType(came, TAKEN));
        }
        return came;
    }

    private static Response.ResponseBuilder passedOn(HttpResponse<String> answer) {
        return Response.status(answer.statusCode())
                .type(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse(MediaType.APPLICATION_JSON))
                .entity(answer.body());
    }

    private static String importId(HttpResponse<String> answer) {
        try {
            return Json.mapper().readTree(answer.body()).path("importId").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("importId: retrieval's answer is not JSON; an object would do", e);
        }
    }

    private static URI here(HttpServerRequest request) {
        return URI.create("http://localhost:" + request.localAddress().port());
    }
}
