package dev.souk.evaluation.state.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Every so many-th dialogue of a file, from one on; the same dialogues of files that hold them in the same order.
 *
 * @param number from 1 to of
 */
public record Fold(int number, int of) {
    public Fold {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException(number + "/" + of + ": no fold; 3/3 would do");
        }
    }

    public boolean has(int dialogue) {
        return dialogue % of == number - 1;
    }

    /** The dialogues of the fold. */
    public <T> List<T> in(List<T> dialogues) {
        return IntStream.range(0, dialogues.size())
                .filter(this::has)
                .mapToObj(dialogues::get)
                .toList();
    }

    /** The other dialogues. */
    public <T> List<T> outside(List<T> dialogues) {
        return IntStream.range(0, dialogues.size())
                .filter(at -> !has(at))
                .mapToObj(dialogues::get)
                .toList();
    }

    /** Reads {@code 3/3}. */
    public static final class Reader implements ITypeConverter<Fold> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

        @Override
        public Fold convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException("'" + text + "' is no fold; 3/3, the third of three, would do");
            }
            try {
                return new Fold(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
