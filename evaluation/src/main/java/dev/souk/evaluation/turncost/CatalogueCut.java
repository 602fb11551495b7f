package dev.souk.evaluation.turncost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Smaller catalogues: the first rows of each array of a zip, in proportion. */
final class CatalogueCut {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueCut() {}

    /** Writes a zip with about so many rows. */
    static void write(Path zip, int rows, Path cut) throws IOException {
        Map<String, JsonNode> arrays = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = file.stream()
                    .filter(entry -> entry.getName().endsWith(".json"))
                    .toList();
            for (ZipEntry entry : entries) {
                arrays.put(entry.getName(), JSON.readTree(file.getInputStream(entry)));
            }
        }
        int all = arrays.values().stream().mapToInt(JsonNode::size).sum();
        double share = Math.min(1, (double) rows / all);
        try (OutputStream out = Files.newOutputStream(cut);
                ZipOutputStream smaller = new ZipOutputStream(out)) {
            for (Map.Entry<String, JsonNode> array : arrays.entrySet()) {
                ArrayNode kept = JSON.createArrayNode();
                long count = Math.round(Math.ceil(share * array.getValue().size()));
                for (int i = 0; i < count; i++) {
                    kept.add(array.getValue().path(i));
                }
                smaller.putNextEntry(new ZipEntry(array.getKey()));
                smaller.write(JSON.writeValueAsBytes(kept));
                smaller.closeEntry();
            }
        }
    }
}
