package dev.souk.retrieval.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final String FILE = """
            {"attributes": {"maker": {"labels": {"zh": ["品牌"], "en": ["maker"]}, "values": {
               "Winter": {"zh": ["冬"]}, "Autumn": {"zh": ["秋"]}, "Spring": {"zh": ["春"]}, "Summer": {"zh": ["夏"]}}}},
             "categories": {"lamps": {"attributes": {"maker": {"values": {
               "Midday": {"zh": ["午"]}, "Evening": {"zh": ["晚"]}, "Spring": {"zh": ["泉"]}}}}}}}
            """;

    @Test
    void valuesOfAnAttribute_comeInTheFilesOrder_theCategorysOwnLast() throws IOException {
        Labels labels = new Labels(LabelShelf.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))));

        assertThat(labels.ofAttribute("bulbs", "maker").values())
                .containsOnlyKeys("Winter", "Autumn", "Spring", "Summer");
        assertThat(labels.ofAttribute("lamps", "maker").values().keySet())
                .containsExactly("Winter", "Autumn", "Spring", "Summer", "Midday", "Evening");
        assertThat(labels.ofAttribute("lamps", "maker").labels().keySet()).containsExactly("zh", "en");
    }
}
