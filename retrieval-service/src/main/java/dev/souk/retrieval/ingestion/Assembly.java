package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.fact.Fact;
import dev.souk.retrieval.labels.LabelFile;
import dev.souk.retrieval.labels.LabelShelf;
import dev.souk.retrieval.labels.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Gathers a file's records and, at its end, makes items, facts and the schema of them. Not shared between threads. */
final class Assembly implements RawSink {
    private static final int EVERY = 1000;
    private static final String DEFAULT_CURRENCY = "USD";

    private final ImportOrder order;
    private final Shape shape;
    private final IntConsumer progress;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<String> givenIds = new HashSet<>();
    private Header header = Header.none();
    private int records;

    Assembly(ImportOrder order, Shape shape, IntConsumer progress) {
        this.order = order;
        this.shape = shape;
        this.progress = progress;
    }

    @Override
    public void accept(RawRecord raw) {
        if (++records % EVERY == 0) {
            progress.accept(records);
        }
        try {
            JsonNode fields = raw.fields();
            if (raw.row() == 0 && fields.path(Header.FIELD).isObject()) {
                header = Header.read(fields.path(Header.FIELD));
            } else if (Policy.isOne(fields)) {
                statements.addAll(Policy.read(raw));
            } else {
                product(raw);
            }
        } catch (RejectedRecord e) {
            rejections.add(e.at(raw));
        }
    }

    private void product(RawRecord raw) throws RejectedRecord {
        List<Statement> said = new ArrayList<>();
        Draft draft = shape.read(raw, said::add);
        if (draft.identity() instanceof Draft.Identity.Given(String id) && !givenIds.add(id)) {
            throw new RejectedRecord("id", id, "an id that no earlier line has");
        }
        drafts.add(draft);
        statements.addAll(said);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    ImportedCatalogue finish() {
        progress.accept(records);
        Labels labels = new Labels(labels());
        Products products = new Products(order.shopId(), drafts, labels);
        List<CatalogueItem> items = products.items();
        String currency = header.currency().or(labels::currency).orElse(DEFAULT_CURRENCY);
        CatalogueSchema schema = new CatalogueSchema(
                order.shopId(), 1, currency, languages(items), products.categories(items), items.size());
        return new ImportedCatalogue(items, facts(), schema, rejections);
    }

    private LabelFile labels() {
        if (order.labels() != null) {
            return order.labels();
        }
        Set<String> categories = drafts.stream().map(Draft::category).collect(Collectors.toSet());
        return header.labels().or(() -> LabelShelf.fitting(categories)).orElseGet(LabelFile::empty);
    }

    private List<String> languages(List<CatalogueItem> items) {
        if (!header.languages().isEmpty()) {
            return header.languages();
        }
        Set<String> languages = new TreeSet<>();
        items.forEach(item -> languages.addAll(item.texts().keySet()));
        return List.copyOf(languages);
    }

    private List<Fact> facts() {
        Map<String, Fact> byId = new LinkedHashMap<>();
        for (Statement said : statements) {
            String id = ContentHash.of(
                    said.subject() + '\n' + said.relation() + '\n' + said.object() + '\n' + said.language());
            byId.putIfAbsent(
                    id,
                    new Fact(
                            order.shopId(),
                            id,
                            said.subject(),
                            said.relation(),
                            said.object(),
                            said.language(),
                            said.source(),
                            1));
        }
        return List.copyOf(byId.values());
    }
}
