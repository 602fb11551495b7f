package dev.souk.standalone.demo.assortment;

/** Rounds a price the way shops do: 59.90, 24.50, 129.00, 1,299.00. */
final class PriceTag {
    private PriceTag() {}

    static double of(double price) {
        if (price < 30) {
            return Math.max(4.9, Math.rint(price * 2) / 2 - (Math.rint(price * 2) % 2 == 0 ? 0.1 : 0));
        }
        if (price < 100) {
            return Math.rint(price) - 0.1;
        }
        return price < 400 ? Math.rint(price / 5) * 5 - 1 : Math.rint(price / 10) * 10 - 1;
    }
}
