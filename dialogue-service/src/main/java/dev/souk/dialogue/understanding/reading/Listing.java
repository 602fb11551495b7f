package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Message;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells when a kind of product is the next thing on a shopper's list, though it may be a part of what was looked for so far. */
final class Listing {
    private static final Pattern ADDING = Pattern.compile("(?i)((好|OK|那|我|ok(ay)?|and|then|so|oh)[ ,]*)*"
            + "(also|plus|throw in|add|再[補补加買买來来]|順便|顺便|另外|還要|还要|還需要|还需要|加[買购購]).*");
    private static final Pattern ADDED = Pattern.compile("(?i)(too|as well)\\b|也?一起|也(來|来|順便|顺便)");
    private static final Pattern SOME =
            Pattern.compile("(?i).*([幾几兩两三四][顆颗個个支條条張张台]|\\b(some|a few|a couple of|another)\\b).*");
    private static final Pattern HEADING = Pattern.compile("(?i)((好|OK|那|ok(ay)?|and|then|so|now)[ ,，]*)+");
    private static final Pattern TOLD = Pattern.compile("(?i)\\s*(要|得|必須|必须|能|可以|支援|should|must|needs?|has|have)");

    private Listing() {}

    /** "psu too, sfx 600w" of cases, 再補幾顆風扇 of fan controllers, 那記憶體 DDR5 16Gx2 of motherboards, "psu 750w full modular" of cases. */
    static boolean isNext(Message message, int at, CategorySet own, CategorySet current) {
        if (addsSome(message, at)) {
            return true;
        }
        String before = message.before(at);
        boolean adds = ADDING.matcher(before).matches();
        boolean heads = (at == 0 || HEADING.matcher(before).matches()) && !message.goesOn(at, TOLD);
        return (adds || heads || message.goesOn(at, ADDED))
                && others(message, at).anyMatch(other -> Carrying.isOnlyOf(message, other, own, current))
                && others(message, at).noneMatch(other -> Carrying.isOnlyOf(message, other, current, own));
    }

    /** "throw in some thermal paste", 再補幾顆風扇: so many more things. */
    static boolean addsSome(Message message, int at) {
        String before = message.before(at);
        return ADDING.matcher(before).matches() && SOME.matcher(before).matches();
    }

    private static IntStream others(Message message, int at) {
        return IntStream.range(0, message.size()).filter(other -> other != at);
    }
}
