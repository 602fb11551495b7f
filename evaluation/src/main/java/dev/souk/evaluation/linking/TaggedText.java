package dev.souk.evaluation.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text's characters and their BIO tags, as {@code ecommerce-ner-zh} writes them: a line a character, an empty line between texts. */
record TaggedText(List<String> characters, List<String> tags) {
    TaggedText {
        characters = List.copyOf(characters);
        tags = List.copyOf(tags);
        if (characters.size() != tags.size()) {
            throw new IllegalArgumentException(
                    "tags: " + tags.size() + " came for " + characters.size() + " characters; as many would do");
        }
    }

    static List<TaggedText> read(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        List<String> characters = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.lastIndexOf(' ') < 0 ? line.lastIndexOf('\t') : line.lastIndexOf(' ');
            if (line.isBlank() || space < 1) {
                if (!characters.isEmpty()) {
                    texts.add(new TaggedText(characters, tags));
                    characters.clear();
                    tags.clear();
                }
            } else {
                characters.add(line.substring(0, space));
                tags.add(line.substring(space + 1).strip());
            }
        }
        if (!characters.isEmpty()) {
            texts.add(new TaggedText(characters, tags));
        }
        return texts;
    }

    /** The mentions that tags say; an I without its B begins one. */
    static List<Mention> mentions(List<String> tags) {
        List<Mention> mentions = new ArrayList<>();
        int start = -1;
        String kind = "";
        for (int at = 0; at <= tags.size(); at++) {
            String tag = at < tags.size() ? tags.get(at) : "O";
            boolean goes = start >= 0 && tag.equals("I-" + kind);
            if (!goes && start >= 0) {
                mentions.add(new Mention(start, at, kind));
                start = -1;
            }
            if (!goes && !tag.equals("O")) {
                start = at;
                kind = tag.substring(2);
            }
        }
        return mentions;
    }
}
