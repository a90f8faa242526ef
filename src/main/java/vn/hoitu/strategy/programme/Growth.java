package vn.hoitu.strategy.programme;

import java.math.BigDecimal;

/** Growth against a base year: whether a unit grew by so much. */
public final class Growth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Growth() {}

    /** Exactly at the threshold is met; a base of nothing tells no growth. */
    public static boolean isMet(BigDecimal now, BigDecimal base, int percent) {
        return base.signum() > 0
                && now.multiply(HUNDRED).compareTo(base.multiply(HUNDRED.add(BigDecimal.valueOf(percent)))) >= 0;
    }
}
