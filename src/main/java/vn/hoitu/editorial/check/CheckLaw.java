package vn.hoitu.editorial.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the law of a day says of a check.
 *
 * @param from the day from which it is in force
 */
public record CheckLaw(Binding binding, String citation, LocalDate from, String certainty) {

    /** How much choice the law leaves. */
    public enum Binding {
        FIXED,
        STRICT,
        FREE;

        Set<CheckLevel> levels() {
            return switch (this) {
                case FIXED -> EnumSet.of(CheckLevel.BLOCK);
                case STRICT -> EnumSet.of(CheckLevel.BLOCK, CheckLevel.WARN);
                case FREE -> EnumSet.allOf(CheckLevel.class);
            };
        }
    }
}
