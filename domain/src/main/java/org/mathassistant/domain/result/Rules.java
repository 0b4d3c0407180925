package org.mathassistant.domain.result;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What holds for all results. Who breaks a rule gets a {@link BrokenRequirement} that says what to change. */
final class Rules {
    private Rules() {}

    static void require(boolean fulfilled, Requirement.Code code, Object... arguments) {
        if (!fulfilled) {
            throw new BrokenRequirement(Requirement.of(code, arguments));
        }
    }

    static void requireText(String name, String text) {
        require(!text.isBlank(), Requirement.Code.NOT_EMPTY, name);
    }

    static void requireOne(Difficulty difficulty) {
        require(difficulty != Difficulty.MIXED, Requirement.Code.ONE_DIFFICULTY);
    }

    static <T> BigDecimal sum(Collection<T> parts, Function<T, Points> points) {
        return parts.stream().map(part -> points.apply(part).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static <T> void requireSum(Requirement.Code code, Points whole, List<T> parts, Function<T, Points> points) {
        BigDecimal sum = sum(parts, points);
        require(
                sum.compareTo(whole.value()) == 0,
                code,
                sum.stripTrailingZeros().toPlainString(),
                whole.toString());
    }
}
