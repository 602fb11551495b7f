package dev.souk.evaluation.state.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every minute of the day with the ways it is said in both languages: the values of a slot that holds a time. */
public final class ClockTimes {
    private ClockTimes() {}

    /** HH:MM → what people say for it. */
    public static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int hour = 0; hour < 24; hour++) {
            for (int minute = 0; minute < 60; minute++) {
                all.put(time(hour, minute), said(hour, minute));
            }
        }
        return all;
    }

    private static String time(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    private static List<String> said(int hour, int minute) {
        List<String> said = new ArrayList<>();
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        String half = hour < 12 ? "am" : "pm";
        String minutes = String.format(Locale.ROOT, "%02d", minute);
        said.add(hour + ":" + minutes);
        said.add(time(hour, minute));
        said.add(twelve + ":" + minutes + " " + half);
        said.add(twelve + ":" + minutes + (hour < 12 ? " a.m." : " p.m."));
        if (minute == 0) {
            said.add(twelve + " " + half);
            said.add((hour < 12 ? "早上" : "下午") + twelve + "點");
            said.add(hour + "點");
        }
        if (hour == 12 && minute == 0) {
            said.add("noon");
        }
        said.add((hour < 12 ? "早上" : "下午") + twelve + ":" + minutes);
        return said;
    }
}
