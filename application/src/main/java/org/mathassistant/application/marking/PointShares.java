package org.mathassistant.application.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.result.Points;

/** Points shared out evenly, in quarters. */
public final class PointShares {
    private static final BigDecimal PARTS = BigDecimal.valueOf(4);

    private PointShares() {}

    /** How many shares of more than nothing there can be. */
    public static int most(Points whole) {
        return whole.value().multiply(PARTS).intValueExact();
    }

    /**
     * So many shares that add up to the whole; the last ones get what does not divide, for later questions are harder.
     *
     * @param count 1 to {@link #most}
     */
    public static List<Points> of(Points whole, int count) {
        int quarters = most(whole);
        if (count < 1 || count > quarters) {
            throw new IllegalArgumentException(count + " shares of " + whole);
        }
        int rest = quarters % count;
        List<Points> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int share = quarters / count + (i >= count - rest ? 1 : 0);
            shares.add(new Points(BigDecimal.valueOf(share).divide(PARTS)));
        }
        return shares;
    }
}
