package dev.souk.standalone.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the stand-in reads in a message: the categories offered of which a word of the message has the first four letters, so that
 * "hedphones" is none and "headfones" is headphones.
 */
final class ReadingScript {
    private static final Pattern MESSAGE = Pattern.compile("(?m)^message: (.*)$");
    private static final Pattern CATEGORY = Pattern.compile("(?m)^category ([^:]+):");
    private static final int ALIKE = 4;

    private ReadingScript() {}

    /** Acts in the schema that was asked for. */
    static ObjectNode acts(ObjectMapper json, String material, Fault fault) {
        ArrayNode acts = json.createArrayNode();
        if (fault == Fault.INVENTED_PRODUCT) {
            acts.add(require(json, "name", "contains", "Zenbuds Max Ultra"));
        }
        if (fault == Fault.INVENTED_PRICE) {
            acts.add(require(json, "price", "at_most", "1"));
        }
        Matcher message = MESSAGE.matcher(material);
        String said = message.find() ? " " + message.group(1).toLowerCase(Locale.ROOT) : "";
        Matcher category = CATEGORY.matcher(material);
        while (category.find()) {
            String id = category.group(1);
            if (id.length() >= ALIKE
                    && said.contains(" " + id.substring(0, ALIKE).toLowerCase(Locale.ROOT))) {
                acts.add(require(json, "category", "is", id));
            }
        }
        ObjectNode all = json.createObjectNode();
        all.set("acts", acts);
        return all;
    }

    private static ObjectNode require(ObjectMapper json, String attribute, String operator, String value) {
        ObjectNode act = json.createObjectNode();
        act.put("act", "require").put("attribute", attribute).put("operator", operator);
        act.set("values", json.createArrayNode().add(value));
        act.set("items", json.createArrayNode());
        return act;
    }
}
