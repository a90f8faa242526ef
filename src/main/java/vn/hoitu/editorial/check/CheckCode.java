package vn.hoitu.editorial.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The checks there are, in the order in which people read them. Their names are {@code check.<code>.name}. */
public enum CheckCode {
    TITLE("title", Moment.HAND_IN, Choice.NONE, CheckLevel.BLOCK),
    TEXT("text", Moment.HAND_IN, Choice.NONE, CheckLevel.BLOCK),
    SECTION("section", Moment.HAND_IN, Choice.NONE, CheckLevel.BLOCK),
    AUTHOR("author", Moment.HAND_IN, Choice.NONE, CheckLevel.BLOCK);

    /** What an agency may choose for a check that no law binds. */
    enum Choice {
        NONE(EnumSet.of(CheckLevel.BLOCK)),
        BLOCK_OR_WARN(EnumSet.of(CheckLevel.BLOCK, CheckLevel.WARN)),
        ANY(EnumSet.allOf(CheckLevel.class)),
        WARN_OR_OFF(EnumSet.of(CheckLevel.WARN, CheckLevel.OFF));

        private final Set<CheckLevel> levels;

        Choice(Set<CheckLevel> levels) {
            this.levels = Set.copyOf(levels);
        }

        Set<CheckLevel> levels() {
            return levels;
        }
    }

    private final String code;
    private final Moment from;
    private final Choice choice;
    private final CheckLevel usual;

    CheckCode(String code, Moment from, Choice choice, CheckLevel usual) {
        this.code = code;
        this.from = from;
        this.choice = choice;
        this.usual = usual;
    }

    public String code() {
        return code;
    }

    /** The first moment at which the check can hold a piece back; from then on it is always asked. */
    Moment from() {
        return from;
    }

    boolean isAskedAt(Moment moment) {
        return moment.compareTo(from) >= 0;
    }

    Choice choice() {
        return choice;
    }

    /** What follows as long as the agency has not chosen. */
    CheckLevel usual() {
        return usual;
    }

    static Optional<CheckCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
