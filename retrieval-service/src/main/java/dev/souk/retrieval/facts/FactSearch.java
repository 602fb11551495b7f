package dev.souk.retrieval.facts;

import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindFacts;
import dev.souk.retrieval.columns.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds facts: about the subjects asked, of the relations asked, those that share words with what was asked first. Thread-safe. */
public final class FactSearch {
    private FactSearch() {}

    /** The facts that fit, best first. */
    public static List<Fact> find(Catalogue catalogue, FactBook book, FindFacts request) {
        String language = Locale.forLanguageTag(request.locale()).getLanguage();
        Set<String> words = Words.of(request.words());
        List<Fact> fitting = new ArrayList<>(new LinkedHashSet<>(candidates(catalogue, book, request)
                .filter(fact -> fits(fact, request.relations()))
                .toList()));
        fitting.sort(Comparator.comparingInt((Fact fact) -> -Words.shared(words, fact))
                .thenComparingInt(fact -> place(fact, request.relations()))
                .thenComparingInt(
                        fact -> fact.language().isEmpty() || fact.language().equals(language) ? 0 : 1));
        return fitting.stream().limit(Math.max(0, request.limit())).toList();
    }

    private static Stream<Fact> candidates(Catalogue catalogue, FactBook book, FindFacts request) {
        if (request.subjects().isEmpty()) {
            return book.all().stream();
        }
        return request.subjects().stream()
                .flatMap(subject -> Stream.concat(
                        catalogue.item(subject).stream()
                                .flatMap(item -> AttributeFacts.of(item, catalogue.version()).stream()),
                        book.about(subject).stream()));
    }

    /** A relation is asked for by its name or by what stands before a dot: {@code policy} for {@code policy.returns}. */
    private static boolean fits(Fact fact, List<String> relations) {
        return relations.isEmpty() || place(fact, relations) < relations.size();
    }

    private static int place(Fact fact, List<String> relations) {
        for (int i = 0; i < relations.size(); i++) {
            String relation = relations.get(i);
            if (fact.relation().equals(relation) || fact.relation().startsWith(relation + ".")) {
                return i;
            }
        }
        return relations.size();
    }
}
