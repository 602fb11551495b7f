package dev.souk.evaluation.shop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.souk.evaluation.shop.record.RawRecord;
import dev.souk.evaluation.shop.script.Condition;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RawRecord RECORD = record("""
            {"price": 59.9, "wireless": true, "color": "Black / Red", "sizes": [40, 41], "speed": [5, 6000], "psu": null}""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['price', '=', 59.9] | true",
                "['price', '<=', 59.9] | true",
                "['price', '<=', 59] | false",
                "['price', '>=', 60] | false",
                "['price', '~num', [50, 60]] | true",
                "['price', '~num', [10, 50]] | false",
                "['wireless', '=', true] | true",
                "['wireless', '=', 'true'] | false",
                "['color', '~', 'Red'] | true",
                "['color', '~', '^Red'] | false",
                "['color', 'not~', '^Red'] | true",
                "['color', 'not~', 'Red'] | false",
                "['sizes', '=', 41] | true",
                "['sizes', '=', 42] | false",
                "['speed', '=', [5, 6000]] | true",
                "['speed', '=', [5, 5600]] | false",
                "['price', 'not_null'] | true",
                "['psu', 'not_null'] | false",
                "['psu', '<=', 500] | false",
                "['psu', '~', '5'] | false",
                "['missing', '=', 1] | false",
                "['missing', 'not~', 'x'] | true"
            })
    void condition_isMetOrNot(String written, boolean met) throws IOException {
        assertThat(new Comparison(null).meets(RECORD, condition(written))).isEqualTo(met);
    }

    @Test
    void reference_comparesWithTheFirstItemShownBefore() throws IOException {
        Condition cheaper = condition("['price', '<@', 'first_prev']");
        assertThat(new Comparison(record("{\"price\": 60}")).meets(RECORD, cheaper))
                .isTrue();
        assertThat(new Comparison(record("{\"price\": 59.9}")).meets(RECORD, cheaper))
                .isFalse();
        assertThat(new Comparison(null).meets(RECORD, cheaper)).isFalse();
        assertThat(new Comparison(record("{\"price\": 50}")).meets(RECORD, condition("['price', '>@', 'first_prev']")))
                .isTrue();
    }

    @Test
    void unknownOperator_isRefusedByName() {
        assertThatThrownBy(() -> condition("['price', '=<', 80]"))
                .hasMessageContaining("=<")
                .hasMessageContaining("<=");
    }

    private static Condition condition(String written) throws IOException {
        return JSON.readValue(written.replace('\'', '"'), Condition.class);
    }

    private static RawRecord record(String json) {
        try {
            return new RawRecord("c", "i", (ObjectNode) JSON.readTree(json));
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
