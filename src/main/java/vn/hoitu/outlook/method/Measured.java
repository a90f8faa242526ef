package vn.hoitu.outlook.method;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value with all that must stand beside it.
 *
 * @param part numerator of those who reported
 * @param whole denominator: all units of the population, or the people of those who reported
 * @param members units of the population
 * @param reported units that gave a value that counts
 * @param open units of which nothing sufficient is known: no report, or facts that do not suffice
 * @param byUnit whether each unit counts once; else people or systems are counted
 */
public record Measured(BigDecimal part, BigDecimal whole, int members, int reported, int open, boolean byUnit) {

    /** Each unit counts once: so many of the whole population. */
    public static Measured units(int met, int members, int reported) {
        return new Measured(
                BigDecimal.valueOf(met), BigDecimal.valueOf(members), members, reported, members - reported, true);
    }

    /** People or systems of those who reported. */
    public static Measured people(BigDecimal part, BigDecimal whole, int members, int reported) {
        return new Measured(part, whole, members, reported, members - reported, false);
    }

    public boolean isKnown() {
        return reported > 0 && whole.signum() > 0;
    }

    /** 0 to 1. */
    public @Nullable Double share() {
        return isKnown() ? part.doubleValue() / whole.doubleValue() : null;
    }

    /** What the share could still become, were all open units to turn out met; people of the silent are unknown. */
    public @Nullable Double atMost() {
        if (!isKnown()) {
            return null;
        }
        return byUnit ? Double.valueOf((part.doubleValue() + open) / whole.doubleValue()) : share();
    }

    /** Per cent of the units that reported. */
    public double coverage() {
        return members == 0 ? 0 : 100.0 * reported / members;
    }
}
