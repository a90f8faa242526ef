package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reads a report for its form: what is asked, what is known, what was typed, what was handed in and done. */
@Service
class FormReading {

    private final Reports reports;
    private final Submissions submissions;
    private final FiledReports filed;
    private final ObligationActs acts;
    private final Figures figures;
    private final ReportedFigures saidBefore;
    private final FormCheck check;
    private final Revising revising;
    private final ApprovalDesk approvals;
    private final Monitor monitor;
    private final CollectionPolicy policy;
    private final ReportLooks looks;
    private final ReportWords words;
    private final Problems texts;
    private final Tenancy tenancy;
    private final CollectionTime time;

    FormReading(
            Reports reports,
            Submissions submissions,
            FiledReports filed,
            ObligationActs acts,
            Figures figures,
            ReportedFigures saidBefore,
            FormCheck check,
            Revising revising,
            ApprovalDesk approvals,
            Monitor monitor,
            CollectionPolicy policy,
            ReportLooks looks,
            ReportWords words,
            Problems texts,
            Tenancy tenancy,
            CollectionTime time) {
        this.reports = reports;
        this.submissions = submissions;
        this.filed = filed;
        this.acts = acts;
        this.figures = figures;
        this.saidBefore = saidBefore;
        this.check = check;
        this.revising = revising;
        this.approvals = approvals;
        this.monitor = monitor;
        this.policy = policy;
        this.looks = looks;
        this.words = words;
        this.texts = texts;
        this.tenancy = tenancy;
        this.time = time;
    }

    Outcome<ReportViews.ReportFormView> form(Actor actor, UUID id, Locale locale) {
        return looks.intoReport(actor, id)
                .then(looking -> tenancy.system(() -> reports.find(actor, id)
                        .map(seen -> reports.only(actor, seen)
                                .map(only -> ReportViews.only(view(actor, seen, locale), only))
                                .orElseGet(() -> view(actor, seen, locale)))));
    }

    private ReportViews.ReportFormView view(Actor actor, Reports.Seen seen, Locale locale) {
        Obligation o = seen.obligation();
        boolean types = policy.mayReport(actor, o);
        Optional<Submissions.Draft> draft = types ? submissions.draft(o.id()) : Optional.empty();
        List<Submissions.Submission> sent = filed.shown(actor, seen);
        FormContent content = draft.map(Submissions.Draft::content)
                .orElseGet(() ->
                        sent.isEmpty() ? FormContent.EMPTY : sent.getLast().content());
        boolean collects = policy.mayCollect(actor, seen.round().collectorId());
        boolean open = seen.round().closedAt() == null;
        boolean changes = types && open;
        return new ReportViews.ReportFormView(
                monitor.rowOf(seen, locale),
                RoundViews.round(seen.round(), RoundCounts.Counts.NONE, collects),
                new ReportViews.ReportMayView(
                        changes && o.state() != Obligation.State.SUBMITTED,
                        open && approvals.mayDecide(actor, seen),
                        changes && o.state() == Obligation.State.SUBMITTED,
                        changes
                                && o.state() != Obligation.State.SUBMITTED
                                && acts.counting(o.id()).isPresent(),
                        open && collects),
                chain(seen),
                lines(seen, content, locale),
                revising.counts(o),
                revising.asksReason(seen),
                seen.round().asksTrend(),
                seen.round().asksProposals(),
                content.trendText(),
                content.proposalText(),
                content.difficultyText(),
                content.proposesNothing(),
                new ReportViews.ReportDraftView(
                        draft.map(Submissions.Draft::version).orElse(0),
                        draft.map(Submissions.Draft::savedAt).orElse(null),
                        draft.map(Submissions.Draft::savedByName).orElse(null)),
                findings(seen, content, locale),
                sent.stream().map(ReportViews::submission).toList(),
                acts.of(o.id(), null).stream().map(a -> act(a, seen)).toList());
    }

    List<ReportViews.ReportFindingView> findings(Reports.Seen seen, FormContent content, Locale locale) {
        return check.of(seen, content, locale).stream()
                .map(f -> new ReportViews.ReportFindingView(
                        f.indicator(),
                        f.field(),
                        f.code(),
                        f.weight().code(),
                        texts.text("field." + f.code(), f.values(), locale)))
                .toList();
    }

    Outcome<ReportViews.ReportDraftSavedView> saved(Actor actor, UUID id, Submissions.Draft draft, Locale locale) {
        return tenancy.system(() -> reports.find(actor, id)
                .map(seen -> new ReportViews.ReportDraftSavedView(
                        draft.version(),
                        draft.savedAt(),
                        draft.savedByName(),
                        findings(seen, draft.content(), locale))));
    }

    List<ReportViews.ReportLineView> lines(Reports.Seen seen, FormContent content, Locale locale) {
        Map<String, Figures.Known> known = figures.known(seen, locale);
        return seen.obligation().indicators().stream()
                .filter(known::containsKey)
                .map(code -> line(
                        Objects.requireNonNull(known.get(code)),
                        content.of(code).orElseGet(() -> FormContent.FormEntry.empty(code)),
                        locale))
                .toList();
    }

    private ReportViews.ReportLineView line(Figures.Known k, FormContent.FormEntry entry, Locale locale) {
        return new ReportViews.ReportLineView(
                k.indicator().code(),
                k.indicator().text(),
                words.shortName(k.measure(), locale),
                k.indicator().measure(),
                k.indicator().numerator(),
                k.indicator().denominator(),
                k.asked().code(),
                ReportViews.known(k.last()),
                ReportViews.known(k.yearBefore()),
                ReportViews.known(k.computed()),
                k.population(),
                ReportViews.entry(entry));
    }

    /** Where it stands on its way: done, now, later, or passed over because nobody works there yet. */
    private List<ReportViews.ReportStepView> chain(Reports.Seen seen) {
        Obligation o = seen.obligation();
        List<UUID> passed = acts.of(o.id(), null).stream()
                .filter(a -> a.submission() == o.submission() && a.act().equals("passed-over"))
                .map(ObligationActs.Act::organizationId)
                .toList();
        return seen.chain().stream()
                .map(s -> new ReportViews.ReportStepView(
                        s.position(),
                        s.part().equals(Obligation.Step.HEAD) ? o.holderName() : s.organizationName(),
                        s.part(),
                        state(o, s, passed.contains(s.organizationId()))))
                .toList();
    }

    private static String state(Obligation o, Obligation.Step s, boolean passed) {
        return switch (o.state()) {
            case ACCEPTED -> passed ? "passed-over" : "done";
            case SUBMITTED ->
                s.position() == o.step() ? "now" : s.position() > o.step() ? "later" : passed ? "passed-over" : "done";
            case OPEN, RETURNED, WITHDRAWN, JOINED -> "later";
        };
    }

    private static ReportViews.ReportActView act(ObligationActs.Act a, Reports.Seen seen) {
        String organization = seen.chain().stream()
                .filter(s -> s.organizationId().equals(a.organizationId()))
                .map(Obligation.Step::organizationName)
                .findFirst()
                .orElse(null);
        return new ReportViews.ReportActView(
                a.act(), a.state(), a.submission(), organization, a.words(), a.until(), a.at(), a.by());
    }

    /** "What did we report on 5 July?": the report that stood then, and its figures as they were known then. */
    Outcome<ReportViews.ReportedView> reported(Actor actor, UUID id, @Nullable Instant knownAt) {
        return looks.intoReport(actor, id)
                .then(looking -> tenancy.system(() -> reports.find(actor, id).map(seen -> {
                    Instant at = knownAt == null ? time.now() : knownAt;
                    List<ObligationActs.Act> then = acts.of(id, at);
                    String state = then.isEmpty() ? "none" : then.getLast().state();
                    boolean reported = state.equals("submitted") || state.equals("accepted");
                    ReportViews.SubmissionView sent = reported
                            ? filed.shown(actor, seen).stream()
                                    .filter(s -> s.number() == then.getLast().submission())
                                    .map(ReportViews::submission)
                                    .findFirst()
                                    .orElse(null)
                            : null;
                    ReportViews.ReportedView all =
                            new ReportViews.ReportedView(at, state, sent, saidBefore.knownAt(seen, knownAt));
                    return reports.only(actor, seen)
                            .map(only -> ReportViews.only(all, only))
                            .orElse(all);
                })));
    }
}
