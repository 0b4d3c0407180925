package org.mathassistant.domain.result;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What holds for all results. Who breaks a rule gets an {@link IllegalArgumentException} that says what to change. */
final class Rules {
    private Rules() {}

    static void require(boolean fulfilled, String rule) {
        if (!fulfilled) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void requireText(String name, String text) {
        require(!text.isBlank(), name + " must not be empty");
    }

    static void requireOne(Difficulty difficulty) {
        require(difficulty != Difficulty.MIXED, "the difficulty of one exercise is easy, medium or hard");
    }

    static <T> BigDecimal sum(Collection<T> parts, Function<T, Points> points) {
        return parts.stream().map(part -> points.apply(part).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static <T> void requireSum(String what, Points whole, List<T> parts, Function<T, Points> points) {
        BigDecimal sum = sum(parts, points);
        require(
                sum.compareTo(whole.value()) == 0,
                what + " add up to " + sum.stripTrailingZeros().toPlainString() + ", not to " + whole);
    }
}
