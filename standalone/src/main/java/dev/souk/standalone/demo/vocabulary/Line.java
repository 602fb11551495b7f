package dev.souk.standalone.demo.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a description or a review in both languages, with the products it may be said of.
 *
 * @param rating the stars a review gives, 0 in a description
 */
public record Line(@JsonProperty("if") @Nullable Condition condition, int rating, String en, String zh) {
    /** Whether it says something that is not true of every product. */
    public boolean particular() {
        return condition != null;
    }

    public Condition applies() {
        return condition == null ? Condition.ALWAYS : condition;
    }

    public String in(String language) {
        return language.equals("zh") ? zh : en;
    }
}
