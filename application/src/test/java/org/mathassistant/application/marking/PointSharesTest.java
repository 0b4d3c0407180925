package org.mathassistant.application.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.result.Points;

class PointSharesTest {

    @Test
    void anyShares_addUp_andNoneIsNothing() {
        for (int whole = 1; whole <= 25; whole++) {
            Points points = Points.of(whole);
            for (int count = 1; count <= PointShares.most(points); count++) {
                List<Points> shares = PointShares.of(points, count);
                assertThat(shares).hasSize(count).allMatch(share -> share.compareTo(Points.ZERO) > 0);
                assertThat(shares.stream().map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(points.value());
            }
        }
    }

    @Test
    void whatDoesNotDivide_goesToTheLast() {
        assertThat(PointShares.of(Points.of(1), 3)).map(Points::toString).containsExactly("0.25", "0.25", "0.5");
    }

    @Test
    void moreSharesThanQuarters_cantBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> PointShares.of(Points.of(1), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PointShares.of(Points.of(1), 0));
    }
}
