package org.mathassistant.domain.result;

import java.math.BigDecimal;
import org.mathassistant.domain.result.Requirement.Code;

/** A number of points: not negative, in quarters, at most {@value #MAX}. */
public record Points(BigDecimal value) implements Comparable<Points> {
    public static final int MAX = 1_000;

    /** Above {@link #ZERO}, whose constructor needs it. */
    private static final BigDecimal PARTS = BigDecimal.valueOf(4);

    public static final Points ZERO = of(0);

    public Points {
        Rules.require(
                value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(MAX)) <= 0
                        && value.multiply(PARTS).stripTrailingZeros().scale() <= 0,
                Code.POINTS,
                MAX,
                value.toString());
        value = plain(value.stripTrailingZeros());
    }

    /** "20", not "2E+1". */
    private static BigDecimal plain(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Points of(int value) {
        return new Points(BigDecimal.valueOf(value));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** "2.5". */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
