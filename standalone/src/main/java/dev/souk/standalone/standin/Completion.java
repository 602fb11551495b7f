package dev.souk.standalone.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One completion in the OpenAI format: a call of the first tool offered, JSON where that is asked for, else the script's words. */
final class Completion {
    private static final int PIECE = 12;

    private final ObjectMapper json;
    private final JsonNode request;
    private final boolean cutOff;
    private final String text;

    Completion(ObjectMapper json, JsonNode request, Fault fault) {
        this.json = json;
        this.request = request;
        this.cutOff = fault == Fault.CUT_OFF || fault == Fault.STALLED;
        String all = wantsJson()
                ? write(ReadingScript.acts(json, message("user"), fault))
                : String.join("", Script.sentences(message("system"), message("user"), fault));
        this.text = cutOff ? all.substring(0, all.length() / 2) : all;
    }

    /** The data of each server-sent event; without an end where the stream is cut off. */
    List<String> events() {
        List<String> events = new ArrayList<>();
        if (callsTool()) {
            events.add(chunk(toolCall(), null));
        } else {
            for (int i = 0; i < text.length(); i += PIECE) {
                ObjectNode delta = json.createObjectNode();
                delta.put("role", "assistant");
                delta.put("content", text.substring(i, Math.min(text.length(), i + PIECE)));
                events.add(chunk(delta, null));
            }
        }
        if (!cutOff) {
            events.add(chunk(json.createObjectNode(), callsTool() ? "tool_calls" : "stop"));
            events.add("[DONE]");
        }
        return events;
    }

    /** The completion in one piece. */
    String whole() {
        ObjectNode message = callsTool() ? toolCall() : json.createObjectNode().put("content", text);
        message.put("role", "assistant");
        ObjectNode choice = json.createObjectNode().put("index", 0);
        choice.set("message", message);
        choice.put("finish_reason", cutOff ? "length" : callsTool() ? "tool_calls" : "stop");
        return write(envelope("chat.completion", choice));
    }

    private String chunk(ObjectNode delta, @Nullable String finish) {
        ObjectNode choice = json.createObjectNode().put("index", 0);
        choice.set("delta", delta);
        choice.put("finish_reason", finish);
        return write(envelope("chat.completion.chunk", choice));
    }

    private ObjectNode envelope(String kind, ObjectNode choice) {
        ObjectNode envelope = json.createObjectNode();
        envelope.put("id", "stand-in").put("object", kind).put("created", 0).put("model", "stand-in");
        envelope.set("choices", json.createArrayNode().add(choice));
        return envelope;
    }

    private boolean wantsJson() {
        return request.at("/response_format/type").asText().startsWith("json");
    }

    private boolean callsTool() {
        return !request.path("tools").isEmpty();
    }

    private ObjectNode toolCall() {
        ObjectNode function = json.createObjectNode();
        function.put("name", request.at("/tools/0/function/name").asText());
        function.put("arguments", "{}");
        ObjectNode call =
                json.createObjectNode().put("index", 0).put("id", "call-1").put("type", "function");
        call.set("function", function);
        ArrayNode calls = json.createArrayNode().add(call);
        ObjectNode message = json.createObjectNode();
        message.set("tool_calls", calls);
        return message;
    }

    private String message(String role) {
        StringBuilder all = new StringBuilder();
        for (JsonNode message : request.path("messages")) {
            if (message.path("role").asText().equals(role)) {
                all.append(message.path("content").asText()).append('\n');
            }
        }
        return all.toString();
    }

    private String write(ObjectNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a completion cannot be written", e);
        }
    }
}
