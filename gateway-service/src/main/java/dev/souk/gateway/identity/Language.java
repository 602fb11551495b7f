package dev.souk.gateway.identity;

import dev.souk.gateway.problem.Flaw;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages a shopper may write in, as BCP 47 tags. */
public final class Language {
    /** What a shop speaks to a caller who names no language. */
    public static final String DEFAULT = "en";

    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    private Language() {}

    /** What is wrong with a tag found at a field; empty where it is well-formed and its language is one of ISO 639-1. */
    public static Optional<Flaw> flaw(String at, String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return Optional.empty();
            }
        } catch (IllformedLocaleException ignored) {
            return Optional.of(wrong(at, tag));
        }
        return Optional.of(wrong(at, tag));
    }

    private static Flaw wrong(String at, String tag) {
        return new Flaw(at, Flaw.quoted(tag), "a BCP 47 tag such as en or zh-TW");
    }
}
