package dev.souk.standalone.standin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the stand-in says: a sentence for each item and fact whose placeholders the prompt offers, in the language it asks for. */
final class Script {
    private static final Pattern ITEM = Pattern.compile("\\{item\\.(\\d+)\\.name}:");
    private static final Pattern PRICED = Pattern.compile("\\{item\\.(\\d+)\\.price}:");
    private static final Pattern FACT = Pattern.compile("\\{fact\\.(\\d+)}");
    private static final String INVENTED_PRODUCT = "You could also take the Zenbuds Max Ultra. ";
    private static final String INVENTED_PRICE = "It is only $1 today. ";

    private Script() {}

    static List<String> sentences(String rules, String material, Fault fault) {
        boolean chinese = rules.contains("Traditional Chinese");
        List<String> sentences = new ArrayList<>();
        if (fault == Fault.INVENTED_PRODUCT) {
            sentences.add(INVENTED_PRODUCT);
        }
        if (fault == Fault.INVENTED_PRICE) {
            sentences.add(INVENTED_PRICE);
        }
        Set<String> priced = numbers(PRICED, material);
        for (String number : numbers(ITEM, material)) {
            String name = "{item." + number + ".name}";
            String price = "{item." + number + ".price}";
            if (priced.contains(number)) {
                sentences.add(
                        chinese
                                ? "可以考慮 " + name + "，" + price + "。"
                                : "You might like " + name + " at " + price + ". ");
            } else {
                sentences.add(chinese ? "也可以看看 " + name + "。" : "There is also " + name + ". ");
            }
        }
        for (String number : numbers(FACT, material)) {
            sentences.add(chinese ? "資料上寫著：{fact." + number + "}。" : "The shop says: {fact." + number + "}. ");
        }
        if (sentences.isEmpty()) {
            sentences.add(chinese ? "我來幫您找找看。" : "I am happy to look. ");
        }
        return List.copyOf(sentences);
    }

    private static Set<String> numbers(Pattern pattern, String material) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(material);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
