package dev.souk.retrieval;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindItems;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A made-up shop of a few lamps and cables, and short words for asking it. */
final class SmallShop {
    static final Chain CHAIN = new Chain("demo", "shopper", null, null, Map.of());

    static final String LINES = """
            {"catalogue":{"currency":"EUR","languages":["en","zh"]}}
            {"id":"l1","category":"lamp","name":{"en":"Lumo Glow 200","zh":"露墨 柔光燈 200"},"price":30,"attributes":{"cord":"2 m","color":"Black / Red","dimmable":true}}
            {"id":"l2","category":"lamp","name":"Lumo Beam 300","price":20,"attributes":{"cord":"150 cm","color":"White","dimmable":false}}
            {"id":"l3","category":"lamp","name":"Nokta Arc XT-90","price":45,"attributes":{"cord":"3 m","color":"Black"}}
            {"id":"l4","category":"lamp","name":"Nokta Spot","attributes":{"cord":"1 m","color":"Black","dimmable":true}}
            {"id":"c1","category":"cable","name":"Vinda Cable","price":5,"attributes":{"modes":["fast","slow"]},"relations":[{"relation":"accessory_of","item":"l1"}],"reviewTexts":[{"language":"en","rating":5,"text":"Sturdy and long enough"}]}
            {"relation":"policy.returns","text":{"en":"Returns within 30 days","zh":"三十天內可退貨"}}
            """;

    private SmallShop() {}

    static ImportedCatalogue lines(String text) {
        return read("shop.ndjson", text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedCatalogue read(String name, byte[] bytes) {
        try {
            return CatalogueFile.read(ImportOrder.of("demo", name), new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("json/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static Constraint require(String attribute, Operator operator, Object... values) {
        return constraint(attribute, operator, Polarity.REQUIRE, values);
    }

    static Constraint exclude(String attribute, Operator operator, Object... values) {
        return constraint(attribute, operator, Polarity.EXCLUDE, values);
    }

    private static Constraint constraint(String attribute, Operator operator, Polarity polarity, Object... values) {
        List<AttributeValue> wanted =
                List.of(values).stream().map(AttributeValue::ofJson).toList();
        return new Constraint(attribute, operator, wanted, polarity, Strength.HARD, 0, null, "");
    }

    static FoundItems find(KnowledgeAgent agent, String words, @Nullable Ordering ordering, Constraint... constraints) {
        Need need = new Need(Need.SELF, List.of(constraints), words, ordering);
        return (FoundItems) agent.answer(new FindItems(CHAIN, "en", need, List.of(), 10, null));
    }

    static List<String> ids(FoundItems found) {
        return found.candidates().stream()
                .map(candidate -> candidate.item().itemId())
                .toList();
    }
}
