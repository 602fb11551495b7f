package dev.souk.dialogue.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.TurnEvent;
import java.util.List;

/** The JSON of rows, readable by the release before and the one after: what a reader does not know it ignores. Thread-safe. */
final class StateJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<TurnEvent>> EVENTS = new TypeReference<>() {};
    private static final ObjectWriter EVENTS_WRITER = MAPPER.writerFor(EVENTS);
    private static final ObjectWriter COMMAND_WRITER = MAPPER.writerFor(ConversationCommand.class);

    private StateJson() {}

    static String state(ConversationState state) {
        return write(MAPPER.writerFor(ConversationState.class), state);
    }

    static String turn(StoredTurn turn) {
        return write(MAPPER.writerFor(StoredTurn.class), turn);
    }

    static String events(List<TurnEvent> events) {
        return write(EVENTS_WRITER, events);
    }

    static String command(ConversationCommand command) {
        return write(COMMAND_WRITER, command);
    }

    static ConversationState readState(String json) {
        return read(ConversationState.class, json);
    }

    static StoredTurn readTurn(String json) {
        return read(StoredTurn.class, json);
    }

    static List<TurnEvent> readEvents(String json) {
        try {
            return MAPPER.readValue(json, EVENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row's events cannot be read", e);
        }
    }

    static ConversationCommand readCommand(String json) {
        return read(ConversationCommand.class, json);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row's JSON cannot be written", e);
        }
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row's JSON cannot be read", e);
        }
    }
}
