package dev.souk.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What a change of a schema would break. A reader of the previous version ignores properties it does not know, so adding is free; it
 * breaks on a property it requires that is gone or optional now, on another type, and on a name it does not know in a closed set. A new
 * reader breaks on a stored message that lacks what is newly required.
 */
final class SchemaChange {
    private final List<String> breaks = new ArrayList<>();

    private SchemaChange() {}

    /** The breaks in words, empty where the change is compatible both ways. */
    static List<String> breaks(JsonNode previous, JsonNode current) {
        SchemaChange change = new SchemaChange();
        change.compare("", previous, current);
        return List.copyOf(change.breaks);
    }

    private void compare(String path, JsonNode previous, JsonNode current) {
        if (!previous.path("type").equals(current.path("type"))) {
            breaks.add(path + ": type was " + previous.path("type") + ", is " + current.path("type"));
        }
        if (!previous.path("const").equals(current.path("const"))) {
            breaks.add(path + ": was always " + previous.path("const") + ", is " + current.path("const"));
        }
        Set<String> required = texts(previous.path("required"));
        Set<String> nowRequired = texts(current.path("required"));
        required.stream()
                .filter(name -> !nowRequired.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + ": was always there, may be missing now"));
        nowRequired.stream()
                .filter(name -> !required.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + ": is required now, stored messages may lack it"));
        Set<String> known = texts(previous.path("enum"));
        texts(current.path("enum")).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> breaks.add(path + ": " + name + " is new in a closed set"));
        if (current.path("anyOf").size() > previous.path("anyOf").size()) {
            breaks.add(path + ": an alternative is new in a closed set");
        }
        children(path, previous, current);
    }

    private void children(String path, JsonNode previous, JsonNode current) {
        for (String group : List.of("properties", "$defs")) {
            for (Iterator<String> names = previous.path(group).fieldNames(); names.hasNext(); ) {
                String name = names.next();
                JsonNode now = current.path(group).path(name);
                if (now.isMissingNode()) {
                    breaks.add(path + "/" + name + ": is gone");
                } else {
                    compare(path + "/" + name, previous.path(group).path(name), now);
                }
            }
        }
        if (previous.has("items")) {
            compare(path + "[]", previous.path("items"), current.path("items"));
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
