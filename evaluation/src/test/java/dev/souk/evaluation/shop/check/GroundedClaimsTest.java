package dev.souk.evaluation.shop.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.shop.check.GroundedClaims.Claim;
import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.record.RawRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundedClaimsTest {
    @TempDir
    Path folder;

    private RawCatalogue catalogue;
    private GroundedClaims claims;

    @BeforeEach
    void readCatalogue() throws IOException {
        catalogue = Samples.catalogue(folder);
        claims = new GroundedClaims(new CatalogueNames(catalogue));
    }

    @Test
    void numbersWithUnitsAndNames_areClaims_bareNumbersAreNot() {
        assertThat(words("1. Auvero Tavi 30 headphones, $59.90, 30 hours, 2 of them left", "h1"))
                .containsExactly("Auvero Tavi 30 headphones", "$59.90", "30 hours");
    }

    @Test
    void priceOfAnotherProduct_isNotGrounded() {
        assertThat(ungrounded("Auvero Tavi 30 耳機，79 元，續航 30 小時", "h1")).containsExactly("79 元");
    }

    @Test
    void biggerUnitOfTheSameAmount_isGrounded() {
        assertThat(ungrounded("It weighs 1.2 kg and reaches 20 kHz.", "h1")).isEmpty();
        assertThat(ungrounded("It weighs 1.3 kg.", "h1")).containsExactly("1.3 kg");
    }

    @Test
    void productThatIsNotCited_isNotGrounded() {
        assertThat(ungrounded("Also look at the Tindral Duvo 20 headphones.", "h1"))
                .containsExactly("Tindral Duvo 20 headphones");
    }

    @Test
    void brandAlone_isAClaim() {
        assertThat(ungrounded("Tindral 的耳機", "h1")).containsExactly("Tindral");
        assertThat(ungrounded("Tindral 的耳機", "h2")).isEmpty();
    }

    @Test
    void policy_groundsItsOwnNumbers() {
        RawRecord policy = catalogue.find("", "catalogue.ndjson", 6).orElseThrow();
        assertThat(claims.in("30 天內可以退貨。", List.of(policy))).containsExactly(new Claim("30 天", true));
    }

    @Test
    void sentenceWithoutCites_groundsNothing() {
        assertThat(ungrounded("Nothing under $80.")).containsExactly("$80");
    }

    private List<String> words(String sentence, String... cited) {
        return claims.in(sentence, records(cited)).stream().map(Claim::words).toList();
    }

    private List<String> ungrounded(String sentence, String... cited) {
        return claims.in(sentence, records(cited)).stream()
                .filter(claim -> !claim.grounded())
                .map(Claim::words)
                .toList();
    }

    private List<RawRecord> records(String... ids) {
        return List.of(ids).stream()
                .map(id -> catalogue.find(id, "", -1).orElseThrow())
                .toList();
    }
}
