package vn.hoitu.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.outlook.OutlookViews.OutlookPeriodView;
import vn.hoitu.outlook.OutlookViews.OutlookProgrammeView;
import vn.hoitu.outlook.OutlookViews.OutlookScopeView;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Shape;

/**
 * A question that was understood: which programme, period and part of the country, as known when.
 *
 * @param books all programmes that hold, by their codes
 * @param scope the organisation below which units count; the whole country without
 * @param blind a local programme whose own units are not known, or not in sight: nothing is counted
 * @param landscape the register of the period's last day, read only where it is needed
 */
record Frame(
        ProgrammeBook book,
        Map<String, ProgrammeBook> books,
        Slots slots,
        Slot slot,
        @Nullable OrganizationOnDay scope,
        boolean blind,
        @Nullable LocalDate knownOn,
        @Nullable Instant knownAt,
        LocalDate today,
        Locale locale,
        Supplier<Landscape> landscape,
        Supplier<Sight> sight) {

    @Nullable
    UUID scopeId() {
        return scope == null ? null : scope.id();
    }

    /** The day that is judged: the period's last, or today while it runs. */
    LocalDate day() {
        return slot.period().last().isAfter(today) ? today : slot.period().last();
    }

    /** Where the values of an indicator are kept: with the highest programme that it carries out. */
    MeasureKey measure(Indicator indicator) {
        return ProgrammeCatalog.defining(book, indicator, books::get).measure();
    }

    /** Where this programme wants another growth than the one by which its values were judged when they were kept. */
    @Nullable
    OtherThreshold otherThreshold(Indicator indicator, Slot slot) {
        Integer wanted = indicator.kind() == Shape.GROWTH_SHARE
                ? indicator.path().in(slot.year()).growthPercent()
                : null;
        Integer kept = wanted == null ? null : judgedBy(indicator, slot.year());
        return wanted == null || wanted.equals(kept) ? null : new OtherThreshold(kept, wanted);
    }

    /** By which growth the kept values of a year were judged. */
    @Nullable
    Integer judgedBy(Indicator indicator, int year) {
        return ProgrammeCatalog.defining(book, indicator, books::get)
                .indicator()
                .path()
                .in(year)
                .growthPercent();
    }

    /** The day of which it is told what was known, where that is not today. */
    @Nullable
    LocalDate toldAsOf() {
        return knownAt == null ? null : knownOn;
    }

    OutlookProgrammeView programmeView() {
        return new OutlookProgrammeView(book.code(), book.title(), book.ownerName(), book.scope());
    }

    OutlookPeriodView periodView() {
        return periodView(slot, today);
    }

    static OutlookPeriodView periodView(Slot slot, LocalDate today) {
        return new OutlookPeriodView(
                slot.code(),
                slot.term(),
                slot.year(),
                slot.period().first(),
                slot.period().last(),
                slot.period().isOver(today));
    }

    @Nullable
    OutlookScopeView scopeView() {
        return scope == null ? null : scopeView(scope);
    }

    static OutlookScopeView scopeView(OrganizationOnDay o) {
        return new OutlookScopeView(o.id(), o.name(), o.kind(), o.kindName(), o.group());
    }

    static Map<String, ProgrammeBook> byCode(Iterable<ProgrammeBook> books) {
        Map<String, ProgrammeBook> byCode = new HashMap<>();
        books.forEach(b -> byCode.put(b.code(), b));
        return byCode;
    }
}
