package dev.souk.retrieval.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.retrieval.ingestion.ColumnMapping;
import dev.souk.retrieval.ingestion.ImportOrder;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the gateway sends catalogue files; not for the outside. */
@Path("/internal/shops/{shopId}/catalogue/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private final Imports imports;
    private final JsonMapper mapper = new JsonMapper();

    @Inject
    public ImportResource(Imports imports) {
        this.imports = imports;
    }

    /** Takes a file, whatever its media type: its name says the format. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response begin(
            @PathParam("shopId") String shopId,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("mapping") @Nullable String mapping,
            InputStream body)
            throws IOException {
        ImportOrder order;
        try {
            order = new ImportOrder(shopId, name, null, mapping == null ? null : mapping(mapping));
        } catch (IllegalArgumentException e) {
            return problem(Response.Status.BAD_REQUEST, "The import cannot be begun", String.valueOf(e.getMessage()));
        }
        java.nio.file.Path file = Files.createTempFile("souk-import-", ".upload");
        Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        ImportStatus begun = imports.begin(order, file);
        return Response.accepted(begun)
                .header("Location", "/v1/shops/" + shopId + "/catalogue/imports/" + begun.importId())
                .build();
    }

    private ColumnMapping mapping(String json) {
        try {
            return new ColumnMapping(mapper.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "mapping: " + e.getOriginalMessage() + "; a JSON object of field to column would do", e);
        }
    }

    /** How an import stands. */
    @GET
    @Path("/{importId}")
    public Response read(@PathParam("shopId") String shopId, @PathParam("importId") String importId) {
        return imports.status(shopId, importId)
                .map(status -> Response.ok(status).build())
                .orElseGet(() -> problem(
                        Response.Status.NOT_FOUND,
                        "No such import",
                        "importId: '" + importId + "' is none of shop " + shopId
                                + "; the id that the upload was answered with would do"));
    }

    private static Response problem(Response.Status status, String title, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(Map.of("title", title, "status", status.getStatusCode(), "detail", detail))
                .build();
    }
}
