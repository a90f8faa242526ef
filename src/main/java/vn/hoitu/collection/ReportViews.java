package vn.hoitu.collection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report as its form shows it. */
final class ReportViews {

    private ReportViews() {}

    record KnownFigureView(
            LocalDate first,
            LocalDate last,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            String source,
            String status,
            String verdict) {}

    /**
     * @param text as the decision words it, in Vietnamese
     * @param shortName what it is about in the reader's language, where that is another one and has a name for it
     */
    record ReportLineView(
            String indicator,
            String text,
            @Nullable String shortName,
            @Nullable String measure,
            @Nullable String numerator,
            @Nullable String denominator,
            String asked,
            @Nullable KnownFigureView last,
            @Nullable KnownFigureView yearBefore,
            @Nullable KnownFigureView computed,
            @Nullable Integer population,
            ReportEntryView entry) {}

    record ReportEntryView(
            String indicator,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            String note,
            String explanation) {}

    record ReportFindingView(@Nullable String indicator, String field, String code, String weight, String message) {}

    record ReportStepView(int position, String organization, String part, String state) {}

    record ReportActView(
            String act,
            String state,
            int submission,
            @Nullable String organization,
            @Nullable String words,
            @Nullable LocalDate until,
            Instant at,
            String by) {}

    record SubmissionView(
            int number,
            String kind,
            @Nullable String reason,
            String way,
            Instant sentAt,
            String sentBy,
            boolean late,
            List<ReportEntryView> entries,
            String trend,
            String proposals,
            String difficulties) {}

    record ReportDraftView(
            int version,
            @Nullable Instant savedAt,
            @Nullable String savedBy) {}

    /** What this person may do with it now. */
    record ReportMayView(boolean report, boolean decide, boolean recall, boolean withdraw, boolean collect) {}

    /**
     * @param revises whether official figures of it count, which another report revises
     * @param asksReason whether an official report has to say why it says otherwise than one before
     */
    record ReportFormView(
            RoundViews.ReportRowView row,
            RoundViews.CollectionRoundView round,
            ReportMayView may,
            List<ReportStepView> chain,
            List<ReportLineView> lines,
            boolean revises,
            boolean asksReason,
            boolean asksTrend,
            boolean asksProposals,
            String trend,
            String proposals,
            String difficulties,
            boolean nothingToPropose,
            ReportDraftView draft,
            List<ReportFindingView> findings,
            List<SubmissionView> submissions,
            List<ReportActView> acts) {}

    record ReportDraftSavedView(int version, Instant savedAt, String savedBy, List<ReportFindingView> findings) {}

    /** What a unit reported, as it was known at a moment. */
    record ReportedView(
            Instant knownAt, String state, @Nullable SubmissionView submission, List<ReportedFigureView> figures) {}

    record ReportedFigureView(
            String indicator,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            String source,
            String status,
            int vintage,
            @Nullable String reason,
            Instant recordedAt) {}

    /** What somebody sees who follows one indicator: its figures, and where the report stands; no words about others. */
    static ReportFormView only(ReportFormView v, Set<String> indicators) {
        return new ReportFormView(
                v.row(),
                v.round(),
                v.may(),
                v.chain(),
                v.lines().stream()
                        .filter(l -> indicators.contains(l.indicator()))
                        .toList(),
                v.revises(),
                v.asksReason(),
                v.asksTrend(),
                v.asksProposals(),
                "",
                "",
                "",
                v.nothingToPropose(),
                v.draft(),
                v.findings().stream()
                        .filter(f -> f.indicator() != null && indicators.contains(f.indicator()))
                        .toList(),
                v.submissions().stream().map(s -> only(s, indicators)).toList(),
                v.acts().stream()
                        .map(a -> new ReportActView(
                                a.act(), a.state(), a.submission(), a.organization(), null, a.until(), a.at(), a.by()))
                        .toList());
    }

    static ReportedView only(ReportedView v, Set<String> indicators) {
        SubmissionView sent = v.submission();
        return new ReportedView(
                v.knownAt(),
                v.state(),
                sent == null ? null : only(sent, indicators),
                v.figures().stream()
                        .filter(f -> indicators.contains(f.indicator()))
                        .toList());
    }

    private static SubmissionView only(SubmissionView s, Set<String> indicators) {
        return new SubmissionView(
                s.number(),
                s.kind(),
                null,
                s.way(),
                s.sentAt(),
                s.sentBy(),
                s.late(),
                s.entries().stream()
                        .filter(e -> indicators.contains(e.indicator()))
                        .toList(),
                "",
                "",
                "");
    }

    static ReportEntryView entry(FormContent.FormEntry e) {
        return new ReportEntryView(e.indicator(), e.part(), e.whole(), e.stage(), e.noted(), e.explained());
    }

    static SubmissionView submission(Submissions.Submission s) {
        return new SubmissionView(
                s.number(),
                s.kind(),
                s.reason(),
                s.way(),
                s.sentAt(),
                s.sentByName(),
                s.late(),
                s.content().all().stream().map(ReportViews::entry).toList(),
                s.content().trendText(),
                s.content().proposalText(),
                s.content().difficultyText());
    }

    static @Nullable KnownFigureView known(Figures.@Nullable Shown s) {
        return s == null
                ? null
                : new KnownFigureView(
                        s.first(), s.last(), s.part(), s.whole(), s.stage(), s.source(), s.status(), s.verdict());
    }
}
