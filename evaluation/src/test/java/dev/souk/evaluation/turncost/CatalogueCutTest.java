package dev.souk.evaluation.turncost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.shop.record.RawCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCutTest {
    @Test
    void cut_keepsTheFirstRowsOfEveryArray_inProportion(@TempDir Path folder) throws IOException {
        Path whole = folder.resolve("whole.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(whole))) {
            write(zip, "json/mouse.json", "[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"},{\"name\":\"d\"}]");
            write(zip, "json/case.json", "[{\"name\":\"e\"},{\"name\":\"f\"}]");
        }
        Path cut = folder.resolve("cut.zip");
        CatalogueCut.write(whole, 3, cut);
        RawCatalogue smaller = RawCatalogue.read(cut);
        assertThat(smaller.byCategory().get("mouse"))
                .extracting(raw -> raw.name())
                .containsExactly("a", "b");
        assertThat(smaller.byCategory().get("case"))
                .extracting(raw -> raw.name())
                .containsExactly("e");
    }

    private static void write(ZipOutputStream zip, String name, String json) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(json.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
