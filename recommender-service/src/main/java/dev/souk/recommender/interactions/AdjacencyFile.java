package dev.souk.recommender.interactions;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text form of LightGCN's and SASRec's data: a line is a shopper and that shopper's items, space-separated
 * integers, gzip if the name ends in {@code .gz}. It reads character by character, so a line may have any length.
 */
public final class AdjacencyFile {
    private final String name;
    private final InputStream in;
    private final InteractionsBuilder builder;
    private int line = 1;

    private AdjacencyFile(String name, InputStream in, InteractionsBuilder builder) {
        this.name = name;
        this.in = in;
        this.builder = builder;
    }

    /** The interactions of a file; a {@link BadInteractions} names the line of what is wrong. */
    public static Interactions read(Path file) throws IOException {
        InteractionsBuilder builder = Interactions.builder();
        try (InputStream in = open(file)) {
            new AdjacencyFile(file.getFileName().toString(), in, builder).read();
        }
        return builder.build();
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz")
                ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)
                : in;
    }

    private void read() throws IOException {
        int user = -1;
        for (int c = in.read(); c >= 0; ) {
            if (c == '\n') {
                user = -1;
                line++;
                c = in.read();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                c = in.read();
            } else {
                long number = 0;
                int digits = 0;
                for (; c >= '0' && c <= '9' && digits < 18; digits++, c = in.read()) {
                    number = number * 10 + (c - '0');
                }
                user = took(user, number, digits, c);
            }
        }
    }

    private int took(int user, long number, int digits, int after) {
        if (digits == 0 || (after >= 0 && !Character.isWhitespace(after))) {
            throw bad("'" + (char) after + "' where a number from 0 was expected");
        }
        if (number >= InteractionsBuilder.MAX_ID) {
            throw bad("id " + number + " is too large; number shoppers and items from 0");
        }
        if (user < 0) {
            builder.atLeast((int) number + 1, 0);
            return (int) number;
        }
        builder.add(user, (int) number);
        return user;
    }

    private BadInteractions bad(String what) {
        return new BadInteractions(name + ", line " + line + ": " + what);
    }
}
