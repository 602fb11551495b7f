package dev.souk.evaluation.shop.check;

/** What is counted. */
public enum Metric {
    SATISFACTION("constraint satisfaction", "shown items that meet all"),
    SHOW("show recall", "turns that had to show and showed enough"),
    HIDE("nothing shown", "turns that had to show nothing and did"),
    ORDER("order", "slates in the order asked for, the best first"),
    GOAL("goals", "turns with the right goal"),
    FIELD("fields", "questions whose answer states the field"),
    LANGUAGE("language", "replies in the language expected"),
    NEVER("never kept", "replies without what must not occur"),
    GROUNDED("grounded claims", "numbers with a unit and names that a cited record has"),
    ANSWERED("answered", "turns that got an answer at all");

    private final String label;
    private final String meaning;

    Metric(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
