package org.mathassistant.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {
    @Test
    void givenTheWholePage_isARegion() {
        assertThatNoException().isThrownBy(() -> new Region(1, 0, 0, 1, 1));
        assertThatNoException().isThrownBy(() -> new Region(1, 1, 1, 0, 0));
        assertThatNoException().isThrownBy(() -> new Region(1, 0.7, 0.1 + 0.2, 0.3, 0.7));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, 1",
        "1, -0.001, 0, 1, 1",
        "1, 0, -0.001, 1, 1",
        "1, 0, 0, -0.001, 1",
        "1, 0, 0, 1, -0.001",
        "1, 0.5, 0, 0.501, 1",
        "1, 0, 0.5, 1, 0.501",
        "1, NaN, 0, 1, 1",
        "1, 0, 0, 1, NaN",
        "1, 0, 0, Infinity, 1"
    })
    void givenWhatIsNotOnAPage_isRefused(int page, double left, double top, double width, double height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(page, left, top, width, height));
    }

    @Test
    void between_keepsWhatLiesOnThePage() {
        assertThat(Region.between(3, -0.2, 0.25, 1.7, 0.75)).isEqualTo(new Region(3, 0, 0.25, 1, 0.5));
        assertThat(Region.between(3, 0.9, 0.75, 0.1, 0.25)).isEqualTo(new Region(3, 0.1, 0.25, 0.8, 0.5));
        assertThat(Region.between(3, 2, 2, 3, 3)).isEqualTo(new Region(3, 1, 1, 0, 0));
    }

    @Test
    void between_roundsToFourDecimals() {
        assertThat(Region.between(1, 1.0 / 3, 0, 2.0 / 3, 1)).isEqualTo(new Region(1, 0.3333, 0, 0.3334, 1));
    }
}
