package dev.souk.retrieval.index;

import dev.souk.retrieval.columns.CategoryTable;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.search.Leg;
import dev.souk.retrieval.search.RowHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** One search's legs within the matches; for one thread and one searcher. */
final class LegSearch {
    private static final float NAME_WEIGHT = 2;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final ItemDocuments documents;
    private final Matches within;

    LegSearch(IndexSearcher searcher, Analyzer analyzer, ItemDocuments documents, Matches within) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.documents = documents;
        this.within = within;
    }

    /** BM25 over the language's fields. */
    Leg words(String words, String language, int depth) throws IOException {
        QueryBuilder builder = new QueryBuilder(analyzer);
        Query name = builder.createBooleanQuery(ItemFields.in(ItemFields.NAME, language), words);
        Query body = builder.createBooleanQuery(ItemFields.in(ItemFields.BODY, language), words);
        if (name == null || body == null) {
            return new Leg(Leg.Kind.WORDS, List.of());
        }
        BooleanQuery either = new BooleanQuery.Builder()
                .add(new BoostQuery(name, NAME_WEIGHT), Occur.SHOULD)
                .add(body, Occur.SHOULD)
                .build();
        return new Leg(Leg.Kind.WORDS, items(either, depth));
    }

    /** Model numbers, however they are spaced; the rarest weigh most. */
    Leg modelNumbers(String words, int depth) throws IOException {
        Set<String> numbers = ModelNumbers.of(words);
        if (numbers.isEmpty()) {
            return new Leg(Leg.Kind.NEUTRAL, List.of());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        numbers.stream()
                .limit(IndexSearcher.getMaxClauseCount() / 2)
                .forEach(number -> any.add(new TermQuery(new Term(ItemDocuments.MODEL_NUMBERS, number)), Occur.SHOULD));
        return new Leg(Leg.Kind.NEUTRAL, items(any.build(), depth));
    }

    private List<RowHit> items(Query query, int depth) throws IOException {
        Map<Integer, List<RowHit>> rows = rows(documents::itemOrdinals);
        Query filtered = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new OrdinalsQuery(ItemDocuments.ITEM, bits(rows)), Occur.FILTER)
                .build();
        return hits(filtered, ItemDocuments.ITEM, rows, depth);
    }

    /** The texts nearest in meaning, and so the items that have them. */
    Leg near(Meaning meaning, String words, int depth) throws IOException {
        Map<Integer, List<RowHit>> rows = rows(table -> documents.textOrdinals(table, meaning.language()));
        float[] vector = meaning.queries().embed(List.of(words)).getFirst();
        Query nearest = new KnnFloatVectorQuery(
                VectorBackfill.field(meaning), vector, depth, new OrdinalsQuery(ItemDocuments.TEXT, bits(rows)));
        return new Leg(Leg.Kind.VECTORS, hits(nearest, ItemDocuments.TEXT, rows, depth));
    }

    private List<RowHit> hits(Query query, String field, Map<Integer, List<RowHit>> rows, int depth)
            throws IOException {
        List<RowHit> hits = new ArrayList<>();
        ScoreDoc[] found = searcher.search(query, depth).scoreDocs;
        for (ScoreDoc hit : found) {
            NumericDocValues ordinals = MultiDocValues.getNumericValues(searcher.getIndexReader(), field);
            if (ordinals.advanceExact(hit.doc)) {
                hits.addAll(rows.getOrDefault((int) ordinals.longValue(), List.of()));
            }
        }
        return hits;
    }

    private Map<Integer, List<RowHit>> rows(Function<CategoryTable, int[]> ordinals) {
        Map<Integer, List<RowHit>> rows = HashMap.newHashMap(within.total());
        for (Matches.TableRows part : within.tables()) {
            int[] known = ordinals.apply(part.table());
            part.rows().stream().filter(row -> known[row] != Ordinals.NONE).forEach(row -> rows.computeIfAbsent(
                            known[row], _ -> new ArrayList<>(1))
                    .add(new RowHit(part.table(), row)));
        }
        return rows;
    }

    private static BitSet bits(Map<Integer, List<RowHit>> rows) {
        BitSet bits = new BitSet();
        rows.keySet().forEach(bits::set);
        return bits;
    }
}
