package dev.souk.retrieval.index;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Documents whose number in a field is in a set: what the columns let through, as Lucene sees it. */
final class OrdinalsQuery extends Query {
    private final String field;
    private final BitSet allowed;

    OrdinalsQuery(String field, BitSet allowed) {
        this.field = field;
        this.allowed = allowed;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                NumericDocValues ordinals = context.reader().getNumericDocValues(field);
                if (ordinals == null) {
                    return null;
                }
                DocIdSetIterator matching = TwoPhaseIterator.asDocIdSetIterator(new TwoPhaseIterator(ordinals) {
                    @Override
                    public boolean matches() throws IOException {
                        return allowed.get((int) ordinals.longValue());
                    }

                    @Override
                    public float matchCost() {
                        return 2;
                    }
                });
                return ConstantScoreScorerSupplier.fromIterator(
                        matching, score(), mode, context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public String toString(String defaultField) {
        return field + ":" + allowed.cardinality() + " ordinals";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrdinalsQuery query && query.field.equals(field) && query.allowed.equals(allowed);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + allowed.hashCode();
    }
}
