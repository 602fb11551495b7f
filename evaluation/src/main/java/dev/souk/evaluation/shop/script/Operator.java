package dev.souk.evaluation.shop.script;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a field is compared. A record without the field fails all but {@link #NOT_FOUND}. */
public enum Operator {
    /** The value itself; of a list, the whole list or a member. */
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">"),
    /** A regular expression is found in it. */
    FOUND("~"),
    NOT_FOUND("not~"),
    /** Within [low, high]. */
    WITHIN("~num"),
    NOT_NULL("not_null"),
    /** Less than that field of the first item shown before. */
    BELOW_FIRST("<@"),
    /** More than that field of the first item shown before. */
    ABOVE_FIRST(">@");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    static Operator of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("operator: " + sign + " is none; "
                        + Arrays.stream(values()).map(Operator::sign).collect(Collectors.joining(", "))
                        + " would do"));
    }
}
