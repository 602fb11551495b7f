package dev.souk.evaluation.cf.time;

import java.time.YearMonth;

/** A month of sales: all times in [from, to), in seconds since the epoch. */
record Month(YearMonth name, long from, long to) {
    static Month of(YearMonth name) {
        return new Month(
                name,
                Sales.beginning(name.atDay(1)),
                Sales.beginning(name.plusMonths(1).atDay(1)));
    }
}
