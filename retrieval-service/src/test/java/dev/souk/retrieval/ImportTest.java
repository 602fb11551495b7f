package dev.souk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final String MICE = """
            [{"name":"Blue Fern One","price":10,"dpi":800,"color":null},
             {"name":"Blue Fern Two","price":12,"dpi":1600,"color":"Red"},
             {"name":"Blue Fern Three","price":null,"dpi":[400,800],"color":"Red"},
             {"name":"Blue Fern Two","price":12,"dpi":1600,"color":"Red"},
             {"name":"Blue Fern Two","price":15,"dpi":1600,"color":"Red"},
             {"name":"","price":1},
             {"name":"Solo","price":-4}]
            """;

    @Test
    void archive_isReadAsItIs_withDuplicatesAsOffersOfOneItem() {
        ImportedCatalogue read = SmallShop.read("parts.zip", SmallShop.zip(Map.of("mouse.json", MICE)));

        assertThat(read.items()).hasSize(4);
        assertThat(read.items().get(1).offers()).hasSize(2);
        assertThat(read.items().get(3).itemId()).isEqualTo(read.items().get(1).itemId() + "-2");
        assertThat(read.items().getFirst().attributes().get(CatalogueItem.BRAND))
                .isEqualTo(AttributeValue.of("Blue Fern"));
        assertThat(read.schema().categories().getFirst().attributes())
                .filteredOn(attribute -> attribute.attribute().equals("dpi"))
                .singleElement()
                .satisfies(dpi -> assertThat(dpi.kind()).isEqualTo(AttributeKind.AMOUNTS));
    }

    @Test
    void badRows_areReported_andAllGoodOnesStay() {
        ImportedCatalogue read = SmallShop.read("parts.zip", SmallShop.zip(Map.of("mouse.json", MICE)));

        assertThat(read.rejections()).hasSize(2);
        assertThat(read.rejections().getLast().line()).isEqualTo(7);
        assertThat(read.rejections().getLast().field()).isEqualTo("price");
        assertThat(read.rejections().getLast().came()).isEqualTo("-4");
        assertThat(read.rejections().getLast().expected()).contains("at least 0");
    }

    @Test
    void brokenLine_isReportedByItsNumber() {
        ImportedCatalogue read = SmallShop.lines(
                "{\"id\":\"a\",\"category\":\"x\",\"name\":\"N\"}\n{oops\n\n{\"id\":\"a\",\"category\":\"x\",\"name\":\"N\"}\n");

        assertThat(read.items()).hasSize(1);
        assertThat(read.rejections()).extracting("line").containsExactly(2L, 4L);
    }

    @Test
    void csv_withItsColumnsNamedAsOurFields_becomesTheSame() {
        ImportedCatalogue read = SmallShop.read(
                "shop.csv",
                "id,category,name.en,price,capacity\nd1,drive,Disk,\"$1,020.50\",2 TB\nd2,drive,Disc,9,500 GB\nd3,drive,Disq,9,250 GB\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.items().getFirst().attributes())
                .containsEntry("price", AttributeValue.of(1020.5))
                .containsEntry("capacity", AttributeValue.of(2000));
    }

    @Test
    void sameFile_readTwice_isEqual() {
        assertThat(SmallShop.lines(SmallShop.LINES)).isEqualTo(SmallShop.lines(SmallShop.LINES));
    }
}
