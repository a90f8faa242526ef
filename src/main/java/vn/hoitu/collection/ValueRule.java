package vn.hoitu.collection;

import static vn.hoitu.collection.Finding.Weight.EXPLAIN;
import static vn.hoitu.collection.Finding.Weight.STOPS;
import static vn.hoitu.collection.Finding.Weight.WARNS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.collection.ValueCase.Value;
import vn.hoitu.shared.sheet.VietnameseNumber;
import vn.hoitu.strategy.programme.Stage;

/** One rule about a value; each looks at one thing and says it in its own words. */
@FunctionalInterface
interface ValueRule {

    Optional<Finding> look(ValueCase c);

    List<ValueRule> ALL = List.of(
            ValueRule::saysSomething,
            ValueRule::isWhatIsAsked,
            ValueRule::isComplete,
            ValueRule::isNotNegative,
            ValueRule::countsInWholeNumbers,
            ValueRule::partWithinWhole,
            ValueRule::isOneOfItself,
            ValueRule::baseIsNotZero,
            ValueRule::wholeIsThePopulation,
            ValueRule::stageIsKnown,
            ValueRule::stageDoesNotGoBack,
            ValueRule::wholeDoesNotFallBelowThePart,
            ValueRule::wholeDoesNotShrink,
            ValueRule::doesNotJump,
            ValueRule::peopleDoNotBecomeFewer,
            ValueRule::baseYearStays);

    /** Those that look at one value alone, whatever was reported before it. */
    List<ValueRule> OF_ONE_VALUE = List.of(
            ValueRule::isWhatIsAsked,
            ValueRule::isComplete,
            ValueRule::isNotNegative,
            ValueRule::countsInWholeNumbers,
            ValueRule::partWithinWhole,
            ValueRule::isOneOfItself,
            ValueRule::baseIsNotZero,
            ValueRule::wholeIsThePopulation,
            ValueRule::stageIsKnown);

    /** What has no figure needs a word why. */
    static Optional<Finding> saysSomething(ValueCase c) {
        return when(!c.entry().hasValue() && c.entry().noted().isBlank(), c, "note", "value-or-note", STOPS, Map.of());
    }

    /** A stage where numbers are asked for, or numbers where a stage is, would be kept and never be read. */
    static Optional<Finding> isWhatIsAsked(ValueCase c) {
        FormContent.FormEntry e = c.entry();
        if (c.asked() != Asked.STAGE) {
            return when(e.stage() != null && !e.stage().isBlank(), c, "stage", "stage-not-asked", STOPS, Map.of());
        }
        String field = e.part() != null ? "part" : "whole";
        return when(e.part() != null || e.whole() != null, c, field, "numbers-not-asked", STOPS, Map.of());
    }

    static Optional<Finding> isComplete(ValueCase c) {
        boolean half = (c.entry().part() == null) != (c.entry().whole() == null);
        return when(half, c, c.entry().part() == null ? "part" : "whole", "part-and-whole", STOPS, Map.of());
    }

    static Optional<Finding> isNotNegative(ValueCase c) {
        boolean part = c.entry().part() != null && c.entry().part().signum() < 0;
        boolean whole = c.entry().whole() != null && c.entry().whole().signum() < 0;
        return when(part || whole, c, part ? "part" : "whole", "below-zero", STOPS, Map.of());
    }

    static Optional<Finding> countsInWholeNumbers(ValueCase c) {
        boolean broken = c.asked().isShare()
                && (isBroken(c.entry().part()) || isBroken(c.entry().whole()));
        return when(broken, c, isBroken(c.entry().part()) ? "part" : "whole", "whole-number", STOPS, Map.of());
    }

    static Optional<Finding> partWithinWhole(ValueCase c) {
        BigDecimal part = c.entry().part();
        BigDecimal whole = c.entry().whole();
        boolean above = c.asked().isShare() && part != null && whole != null && part.compareTo(whole) > 0;
        return when(above, c, "part", "part-above-its-whole", STOPS, numbers(c));
    }

    static Optional<Finding> isOneOfItself(ValueCase c) {
        BigDecimal whole = c.entry().whole();
        boolean wrong = c.asked() == Asked.ITSELF && whole != null && whole.compareTo(BigDecimal.ONE) != 0;
        return when(wrong, c, "whole", "one-of-itself", STOPS, Map.of());
    }

    /** From nothing no growth is counted; a unit without a base leaves the amounts out and says why. */
    static Optional<Finding> baseIsNotZero(ValueCase c) {
        BigDecimal base = c.entry().whole();
        boolean zero = c.asked().isAmount() && base != null && base.signum() == 0;
        return when(zero, c, "whole", "base-zero", STOPS, Map.of());
    }

    /** Where units are counted, the whole is a list of names, not a number somebody typed. */
    static Optional<Finding> wholeIsThePopulation(ValueCase c) {
        boolean differs = c.asked() == Asked.COUNT
                && c.population() != null
                && c.entry().whole() != null
                && c.entry().whole().compareTo(BigDecimal.valueOf(c.population())) != 0;
        return when(
                differs,
                c,
                "whole",
                "whole-not-population",
                EXPLAIN,
                Map.of(
                        "population",
                        String.valueOf(c.population()),
                        "whole",
                        text(c.entry().whole())));
    }

    static Optional<Finding> stageIsKnown(ValueCase c) {
        String stage = c.entry().stage();
        boolean unknown = c.asked() == Asked.STAGE
                && stage != null
                && !stage.isBlank()
                && Stage.of(stage).isEmpty();
        return when(unknown, c, "stage", "stage-unknown", STOPS, Map.of());
    }

    static Optional<Finding> stageDoesNotGoBack(ValueCase c) {
        Optional<Stage> now = Stage.of(c.entry().stage());
        Optional<Stage> before = Stage.of(c.last() == null ? null : c.last().stage());
        boolean back = now.isPresent() && before.isPresent() && now.get().compareTo(before.get()) < 0;
        return when(back, c, "stage", "stage-back", EXPLAIN, Map.of());
    }

    /** A denominator that shrank below what was counted last time. */
    static Optional<Finding> wholeDoesNotFallBelowThePart(ValueCase c) {
        BigDecimal last = c.last() == null ? null : c.last().part();
        BigDecimal whole = c.entry().whole();
        boolean below = c.asked().isShare() && last != null && whole != null && whole.compareTo(last) < 0;
        return when(
                below, c, "whole", "whole-below-last-part", EXPLAIN, Map.of("last", text(last), "whole", text(whole)));
    }

    static Optional<Finding> wholeDoesNotShrink(ValueCase c) {
        BigDecimal change = c.last() == null
                ? null
                : ValueCase.change(c.last().whole(), c.entry().whole());
        boolean shrinks = c.asked().isShare()
                && c.asked() != Asked.ITSELF
                && change != null
                && change.compareTo(BigDecimal.valueOf(-c.shrinkPercent())) < 0;
        return when(
                shrinks,
                c,
                "whole",
                "whole-shrinks",
                EXPLAIN,
                Map.of(
                        "percent",
                        rounded(change),
                        "limit",
                        c.shrinkPercent(),
                        "last",
                        c.last() == null ? "" : text(c.last().whole())));
    }

    static Optional<Finding> doesNotJump(ValueCase c) {
        Value last = c.last();
        if (last == null || !last.isNumbers() || !c.hasNumbers() || c.asked() == Asked.ITSELF) {
            return Optional.empty();
        }
        BigDecimal before = ValueCase.percent(last.part(), last.whole());
        BigDecimal after = ValueCase.percent(c.entry().part(), c.entry().whole());
        BigDecimal change = c.asked().isAmount()
                ? ValueCase.change(last.part(), c.entry().part())
                : before == null || after == null ? null : after.subtract(before);
        boolean jumps = change != null && change.abs().compareTo(BigDecimal.valueOf(c.jumpPercent())) > 0;
        return when(
                jumps,
                c,
                "part",
                c.asked().isAmount() ? "amount-jumps" : "share-jumps",
                EXPLAIN,
                Map.of("percent", rounded(change), "limit", c.jumpPercent()));
    }

    /** Who was trained once stays trained. */
    static Optional<Finding> peopleDoNotBecomeFewer(ValueCase c) {
        Value before = c.yearBefore();
        boolean fewer = c.asked() == Asked.PEOPLE
                && before != null
                && before.part() != null
                && c.entry().part() != null
                && c.entry().part().compareTo(before.part()) < 0;
        return when(
                fewer,
                c,
                "part",
                "people-below-last-year",
                EXPLAIN,
                Map.of("last", before == null ? "" : text(before.part())));
    }

    /** The base year does not change from report to report. */
    static Optional<Finding> baseYearStays(ValueCase c) {
        Value last = c.last();
        boolean moved = c.asked() == Asked.AMOUNTS
                && last != null
                && last.whole() != null
                && c.entry().whole() != null
                && c.entry().whole().compareTo(last.whole()) != 0;
        return when(moved, c, "whole", "base-moved", EXPLAIN, Map.of("last", last == null ? "" : text(last.whole())));
    }

    private static Optional<Finding> when(
            boolean broken, ValueCase c, String field, String code, Finding.Weight weight, Map<String, Object> values) {
        if (!broken) {
            return Optional.empty();
        }
        boolean said = weight == EXPLAIN && !c.entry().explained().isBlank();
        return Optional.of(new Finding(c.entry().indicator(), field, code, said ? WARNS : weight, values));
    }

    private static boolean isBroken(@Nullable BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() > 0;
    }

    private static Map<String, Object> numbers(ValueCase c) {
        return Map.of("part", text(c.entry().part()), "whole", text(c.entry().whole()));
    }

    /** Amounts as people in Vietnam write them. */
    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : VietnameseNumber.write(number);
    }

    private static String rounded(@Nullable BigDecimal percent) {
        return percent == null
                ? ""
                : text(percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
