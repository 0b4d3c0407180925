package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageRangesTest {
    @Test
    void pagesThatFollowEachOther_areOneRange() {
        assertThat(PageRanges.of(List.of(9, 3, 8, 7, 40, 41))).isEqualTo("3, 7–9, 40, 41");
    }

    @Test
    void noPages_areNothing() {
        assertThat(PageRanges.of(List.of())).isEmpty();
    }

    @Test
    void moreRangesThanAReaderReads_areCutOff() {
        List<Integer> odd = IntStream.rangeClosed(0, PageRanges.MAX_RANGES)
                .mapToObj(i -> 2 * i + 1)
                .toList();

        assertThat(PageRanges.of(odd.subList(0, PageRanges.MAX_RANGES)))
                .doesNotContain("…")
                .endsWith("119");
        assertThat(PageRanges.of(odd)).endsWith("119, …");
    }
}
