package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioTest {
    @ParameterizedTest
    @CsvSource({
        "'12', 12",
        "'– 12 –', 12",
        "'Page 12', 12",
        "'12 CHAPTER 1. SETS', 12",
        "'1.2. THE REALS 31', 31",
        "'xii', xii",
        "'Cours de maths 3/24', 3",
        "'Cours de maths 3 sur 24', 3"
    })
    void givenLineAtAnEdge_findsThePageNumber(String line, String printed) {
        assertThat(Folio.in(line)).extracting(Folio::printed).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({"'Theorem 2.3'", "'in 1.5 s'", "'the civil code'", "'iiii'", "'x12'"})
    void givenOtherNumbers_findsNone(String line) {
        assertThat(Folio.in(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 3, 15", "xii, 1, xiii", "XIX, -1, XVIII", "iv, 6, x", "1, -1, ''"})
    void moved_keepsTheForm(String printed, int pages, String other) {
        assertThat(Folio.in(printed).getFirst().moved(pages)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"i, 1", "xiv, 14", "xcix, 99", "cxl, 140", "ix, 9"})
    void romanNumbers_haveTheirValue(String token, int value) {
        assertThat(Folio.roman(token)).isEqualTo(value);
        assertThat(Folio.written(value)).isEqualTo(token);
    }
}
