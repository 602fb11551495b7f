package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells when a kind of product is named only as the place where something is or goes. */
final class Whereabouts {
    private static final Pattern IN = Pattern.compile(
            "(?i)\\b((sits?|goes|go|live|lives|stands?|fits?|mounts?|inside) (in|inside|into|on|under|next to|beside|behind)"
                    + "|(front|back|top|side|bottom|inside) of|next to|beside|behind|underneath) (the|my|our|an?)( [\\w-]+)?\\s*$"
                    + "|[塞放裝装收擺摆][不得]?[進进]得?(我|我的|家裡的?|那個|那个|這個|这个)?$");
    private static final Pattern ROOM = Pattern.compile("(的)?(上面|下面|裡面|里面|前面|後面|后面|旁邊|旁边|底下|旁)|桌(?![上機机])|空間|空间");
    private static final Pattern SLOT = Pattern.compile("([\\d.]+[吋寸])?(位|槽位|插槽|孔位)");

    private Whereabouts() {}

    /** "it will sit in a tiny case", 塞不進背包, 機殼上面, 筆電桌, 光碟機位. */
    static boolean isAt(Message message, int at) {
        return IN.matcher(message.before(at)).find() || message.goesOn(at, ROOM) || message.goesOn(at, SLOT);
    }

    /** 裝在機殼前面的讀卡機, "a card reader in the front of the case": whether what is there is something that is no such product. */
    static boolean isOfAnother(Message message, int at, CategorySet own) {
        Statement statement = Statement.around(message, at);
        IntStream before = isAt(message, at) ? IntStream.range(statement.from(), at) : IntStream.empty();
        IntStream behind = IntStream.rangeClosed(at + 2, statement.to()).filter(after -> IntStream.range(at + 1, after)
                .anyMatch(of -> message.chunk(of).first().is("的")));
        return IntStream.concat(before, behind)
                .mapToObj(message::chunk)
                .map(chunk -> chunk.meanings())
                .anyMatch(meanings -> !meanings.isEmpty() && isNone(meanings, own));
    }

    private static boolean isNone(List<Meaning> meanings, CategorySet own) {
        return meanings.stream().noneMatch(meaning -> meaning.categories().intersects(own));
    }
}
