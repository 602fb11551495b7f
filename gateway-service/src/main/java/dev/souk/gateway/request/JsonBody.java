package dev.souk.gateway.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a request's body as JSON, strictly and never more of it than the limit. Safe for use by many threads. */
public final class JsonBody {
    private static final int DEEPEST = 20;
    private static final String JSON = "application/json";

    private final JsonMapper mapper;
    private final long limit;

    /**
     * @param limit in bytes
     */
    public JsonBody(long limit) {
        this.limit = limit;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * The body as a tree.
     *
     * @param mediaType the body's type; none is taken for JSON
     * @throws ProblemException where it is not JSON, too large, or empty
     */
    public JsonNode read(InputStream body, @Nullable String mediaType) {
        return parsed(bytes(body), mediaType);
    }

    /** As {@link #read}, but an empty object where nothing came. */
    public JsonNode readIfAny(InputStream body, @Nullable String mediaType) {
        byte[] bytes = bytes(body);
        return bytes.length == 0 ? mapper.createObjectNode() : parsed(bytes, mediaType);
    }

    private JsonNode parsed(byte[] bytes, @Nullable String mediaType) {
        if (mediaType != null && !mediaType.split(";", 2)[0].trim().equalsIgnoreCase(JSON)) {
            throw new ProblemException(new Problem.WrongMediaType(mediaType, List.of(JSON)));
        }
        if (bytes.length == 0) {
            throw flawed("nothing");
        }
        try {
            JsonNode tree = mapper.readTree(bytes);
            if (tree.isMissingNode()) {
                throw flawed("nothing");
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
            throw flawed("something that is not JSON" + place);
        } catch (IOException e) {
            throw flawed("something that is not JSON in UTF-8");
        }
    }

    private byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(Math.toIntExact(limit + 1));
            if (bytes.length > limit) {
                throw new ProblemException(new Problem.TooLarge(limit));
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem.BadInput(new Flaw("body", "a body cut off in the middle", "all of it")), e);
        }
    }

    private static ProblemException flawed(String came) {
        return new ProblemException(new Problem.BadInput(new Flaw("body", came, "a JSON document in UTF-8")));
    }
}
