package dev.souk.standalone.chat;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.gateway.turn.Prose;
import java.io.PrintStream;
import java.util.List;

/** Where the answer is printed as it comes. */
final class Screen {
    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    /** A sentence, set off from the one before it; empty where it is the first. */
    void sentence(String before, String sentence) {
        out.print(Prose.between(before, sentence) + sentence);
        out.flush();
    }

    /** The end of the sentences. */
    void end() {
        out.println();
    }

    void products(List<CatalogueItem> items, String locale) {
        for (int i = 0; i < items.size(); i++) {
            out.println(Product.lines(i + 1, items.get(i), locale));
        }
    }
}
