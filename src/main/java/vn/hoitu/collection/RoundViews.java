package vn.hoitu.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds as the monitor shows them. */
final class RoundViews {

    private RoundViews() {}

    record CompletenessView(
            int all,
            int reported,
            int accepted,
            int inTime,
            int late,
            int notReported,
            int returned,
            int overdue,
            int extended,
            int passedOn) {}

    record CollectionRoundView(
            UUID id,
            String programme,
            String programmeTitle,
            String term,
            int year,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate beforeDay,
            Instant closesAt,
            String audience,
            boolean voluntary,
            @Nullable UUID scopeId,
            UUID collectorId,
            String collectorName,
            Instant openedAt,
            String openedBy,
            @Nullable Instant closedAt,
            boolean collects,
            CompletenessView completeness) {}

    record CollectionRoundsView(List<CollectionRoundView> items, List<OwnReportView> own, boolean mayOpen) {}

    /** A report that is this person's to do something with. */
    record OwnReportView(
            UUID id,
            String unitName,
            String programmeTitle,
            String term,
            int year,
            Instant dueAt,
            String state,
            boolean optional,
            String part) {}

    record ReportRowView(
            UUID id,
            UUID unitId,
            String unitName,
            String unitKindName,
            @Nullable String holderName,
            int indicators,
            boolean optional,
            Instant dueAt,
            @Nullable LocalDate extendedUntil,
            String state,
            boolean late,
            @Nullable String waitsAt,
            @Nullable Instant firstSentAt,
            @Nullable Instant sentAt,
            @Nullable Instant acceptedAt,
            int reminders,
            @Nullable Instant remindedAt,
            boolean gone,
            List<String> successors,
            int version) {}

    record RoundReportsView(
            CollectionRoundView round, @Nullable Instant knownAt, int shown, List<ReportRowView> items) {}

    record PlannedUnitView(
            UUID unitId, String unitName, String unitKindName, List<String> indicators, List<String> chain) {}

    /** What opening a round would draw up. */
    record PlannedRoundView(
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate beforeDay,
            boolean voluntary,
            @Nullable String calendarOf,
            List<PlannedUnitView> units,
            List<String> unassigned) {}

    static CompletenessView completeness(RoundCounts.Counts c) {
        return new CompletenessView(
                c.all(),
                c.reported(),
                c.accepted(),
                c.inTime(),
                c.late(),
                c.notReported(),
                c.returned(),
                c.overdue(),
                c.extended(),
                c.passedOn());
    }

    static CollectionRoundView round(ReportingRound r, RoundCounts.Counts counts, boolean collects) {
        return new CollectionRoundView(
                r.id(),
                r.programme(),
                r.title(),
                r.term(),
                r.year(),
                r.firstDay(),
                r.lastDay(),
                r.beforeDay(),
                r.closesAt(),
                r.audience(),
                r.voluntary(),
                r.scopeId(),
                r.collectorId(),
                r.collectorName(),
                r.openedAt(),
                r.openedByName(),
                r.closedAt(),
                collects,
                completeness(counts));
    }

    static PlannedRoundView planned(RoundDesk.Opened opened) {
        ReportingRound r = opened.planned();
        return new PlannedRoundView(
                r.firstDay(),
                r.lastDay(),
                r.beforeDay(),
                r.voluntary(),
                opened.calendarOf(),
                opened.drawn().owed().stream()
                        .map(o -> new PlannedUnitView(
                                o.unit().id(),
                                o.unit().name(),
                                o.unit().kindName(),
                                o.indicators(),
                                o.chain().stream()
                                        .map(Obligation.Step::organizationName)
                                        .toList()))
                        .toList(),
                opened.drawn().unassigned());
    }
}
