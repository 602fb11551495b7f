package dev.souk.dialogue.understanding.linking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.contracts.catalogue.AttributeValue;

/** Values as label files name them: the JSON of a number, a flag or a list, a word without its quotes. */
final class ValueText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ValueText() {}

    /** The value a label file's key names. */
    static AttributeValue read(String key) {
        boolean json = key.startsWith("[") || key.equals("true") || key.equals("false") || isNumber(key);
        try {
            return json ? MAPPER.readValue(key, AttributeValue.class) : AttributeValue.of(key);
        } catch (JsonProcessingException e) {
            return AttributeValue.of(key);
        }
    }

    private static boolean isNumber(String key) {
        return key.matches("-?\\d+(\\.\\d+)?");
    }
}
