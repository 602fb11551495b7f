package dev.souk.gateway.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.identity.Language;
import dev.souk.gateway.problem.Flaw;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, each read as what it should be. What is wrong is noted, not thrown, so that a caller hears
 * of everything at once; values read after a flaw are stand-ins that nobody uses. For one thread.
 */
final class Fields {
    private final JsonNode object;
    private final String at;
    private final List<Flaw> flaws = new ArrayList<>();
    private final boolean whole;

    /**
     * @param at path of the object, empty for the body itself
     * @param known all fields it may have; another is a flaw
     */
    Fields(JsonNode object, String at, Set<String> known) {
        this.object = object;
        this.at = at;
        this.whole = object.isObject();
        if (!whole) {
            flaws.add(new Flaw(at.isEmpty() ? "body" : at, kind(object), "a JSON object"));
            return;
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                flaws.add(new Flaw(
                        path(Flaw.quoted(name)),
                        "an unknown field",
                        "one of " + String.join(", ", known.stream().sorted().toList())));
            }
        });
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** The text of a field; a flaw where it is missing, blank, too long, or not Unicode. */
    String text(String name, int longest) {
        String expected = "text of 1 to " + longest + " characters";
        String text = string(name, expected);
        if (text == null) {
            return missing(name, expected);
        }
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            flaw(name, text.isEmpty() ? "empty text" : "text of spaces alone", expected);
        } else if (length > longest) {
            flaw(name, "text of " + length + " characters", expected);
        } else {
            text.codePoints()
                    .filter(point -> point == 0 || Character.getType(point) == Character.SURROGATE)
                    .findFirst()
                    .ifPresent(point -> flaw(
                            name,
                            point == 0 ? "text with the character U+0000" : "text with half a surrogate pair",
                            "well-formed Unicode text"));
        }
        return text;
    }

    /** An id that must be there. */
    String id(String name, Identifier identifier) {
        String id = optionalId(name, identifier);
        return id == null ? missing(name, "an id") : id;
    }

    /** An id that may be left out or null. */
    @Nullable
    String optionalId(String name, Identifier identifier) {
        String id = string(name, "an id as text");
        if (id != null) {
            note(identifier.flaw(path(name), id));
        }
        return id;
    }

    /** A BCP 47 tag, or the default where there is none. */
    String locale(String name) {
        String tag = string(name, "a BCP 47 tag such as en or zh-TW");
        if (tag == null) {
            return Language.DEFAULT;
        }
        note(Language.flaw(path(name), tag));
        return tag;
    }

    /** One of a closed set, which must be there. */
    <T> T oneOf(String name, SequencedMap<String, T> choices) {
        String expected = "one of " + String.join(", ", choices.keySet());
        String choice = string(name, expected);
        if (choice == null) {
            missing(name, expected);
        } else if (choices.containsKey(choice)) {
            return choices.get(choice);
        } else {
            flaw(name, Flaw.quoted(choice), expected);
        }
        return choices.firstEntry().getValue();
    }

    /** A whole number in a range, or null where there is none. */
    @Nullable
    Integer integer(String name, int least, int most) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            flaw(name, came(node), "a whole number from " + least + " to " + most);
            return null;
        }
        return node.intValue();
    }

    /** A point in time as ISO 8601 writes it, with its offset; or the one given where there is none. */
    Instant instant(String name, Instant otherwise) {
        String expected = "a time such as 2026-01-31T12:00:00Z";
        String text = string(name, expected);
        if (text == null) {
            return otherwise;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            flaw(name, Flaw.quoted(text), expected);
            return otherwise;
        }
    }

    /** A string that may be left out or null; a flaw where it is of another type. */
    @Nullable
    String string(String name, String expected) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            flaw(name, came(node), expected);
            return null;
        }
        return node.textValue();
    }

    void flaw(String name, String came, String expected) {
        flaws.add(new Flaw(path(name), came, expected));
    }

    private String missing(String name, String expected) {
        if (whole && node(name) == null) {
            flaw(name, "nothing", expected);
        }
        return "";
    }

    private @Nullable JsonNode node(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private void note(Optional<Flaw> flaw) {
        flaw.ifPresent(flaws::add);
    }

    private String path(String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static String came(JsonNode node) {
        return node.isTextual() ? Flaw.quoted(node.textValue()) : kind(node);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> "an object";
            case ARRAY -> "a list";
            case STRING -> "text";
            case NUMBER -> "the number " + node.asText();
            case BOOLEAN -> node.asText();
            case NULL -> "null";
            case BINARY -> "binary data";
            case MISSING -> "nothing";
        };
    }
}
