package vn.hoitu.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.programme.BookChanges;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.Decision;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Target;

/** Draws programmes for the screens: the words of the decision beside the figures. */
@Component
class ProgrammeViews {

    record SourceDecisionView(
            @Nullable String number,
            String issuer,
            @Nullable LocalDate signedOn,
            String signedText,
            @Nullable String signedBy,
            @Nullable LocalDate effectiveFrom,
            String basis) {}

    record TargetView(
            int year,
            String text,
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable Integer growthPercent,
            @Nullable String stage) {}

    record IndicatorView(
            String code,
            @Nullable String parent,
            @Nullable String national,
            String shape,
            @Nullable String counts,
            @Nullable String population,
            String text,
            @Nullable String measure,
            @Nullable Integer baseYear,
            @Nullable Integer growthPercent,
            List<TargetView> targets,
            List<Integer> holes) {}

    record TermView(
            String programme,
            String code,
            String text,
            int year,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate beforeDay,
            Instant closes,
            String obligor,
            List<String> asks,
            @Nullable String note) {}

    record SourceNoteView(String place, String text) {}

    record DutyView(LocalDate from, String name, String role, String source) {}

    record EditionView(
            int number, @Nullable LocalDate validFrom, String reason, Instant recordedAt, String recordedBy) {}

    record ProgrammeRowView(
            String code,
            String title,
            String scope,
            String ownerName,
            @Nullable String under,
            SourceDecisionView decision,
            int indicators,
            int tasks,
            EditionView edition) {}

    record ProgrammeView(
            ProgrammeRowView head,
            List<IndicatorView> indicators,
            List<TermView> terms,
            @Nullable String provisional,
            List<StrategyTaskView> tasks,
            List<DutyView> duties,
            List<SourceNoteView> notes,
            List<BookFindingView> findings) {}

    /**
     * @param place the path in words
     * @param stops whether it has to be put right first
     * @param asks whether it has to be confirmed
     */
    record BookFindingView(String path, String place, String code, String message, boolean stops, boolean asks) {}

    record ChangeView(
            String subject,
            String place,
            @Nullable String before,
            @Nullable String after) {}

    record BookTakenView(
            ProgrammeRowView head,
            boolean dryRun,
            boolean known,
            boolean backdated,
            List<BookFindingView> findings,
            List<ChangeView> changes) {}

    private final Problems texts;
    private final OwnWords own;
    private final BookPlaces places;

    ProgrammeViews(Problems texts, OwnWords own, BookPlaces places) {
        this.texts = texts;
        this.own = own;
        this.places = places;
    }

    ProgrammeRowView row(Edition e, Locale locale) {
        return head(e.book(), edition(e, locale));
    }

    private static ProgrammeRowView head(ProgrammeBook b, EditionView edition) {
        return new ProgrammeRowView(
                b.code(),
                b.title(),
                b.scope(),
                b.ownerName(),
                b.under(),
                decision(b.decision()),
                (int) b.indicators().stream().filter(i -> i.parent() == null).count(),
                b.tasks().size(),
                edition);
    }

    EditionView edition(Edition e, Locale locale) {
        return new EditionView(e.number(), e.validFrom(), own.of(e.reason(), locale), e.recordedAt(), e.recordedBy());
    }

    ProgrammeView view(Edition e, int year, Locale locale) {
        ProgrammeBook b = e.book();
        return new ProgrammeView(
                row(e, locale),
                b.indicators().stream().map(ProgrammeViews::indicator).toList(),
                b.terms().stream()
                        .map(t -> term(
                                new ProgrammeReading.DatedTerm(
                                        e,
                                        t,
                                        year,
                                        t.firstDay(year),
                                        t.lastDay(year),
                                        t.closes(year, vn.hoitu.shared.VietnamTime.ZONE)),
                                locale))
                        .toList(),
                b.provisional(),
                b.tasks().stream().map(StrategyTaskView::of).toList(),
                b.responsibilities().stream()
                        .map(r -> new DutyView(r.from(), r.name(), r.role(), r.source()))
                        .toList(),
                b.notes().stream()
                        .map(n -> new SourceNoteView(own.of(n.place(), locale), own.of(n.text(), locale)))
                        .toList(),
                findings(b, BookCheck.of(b), locale));
    }

    TermView term(ProgrammeReading.DatedTerm d, Locale locale) {
        return new TermView(
                d.edition().programme(),
                d.term().code(),
                d.term().text(),
                d.year(),
                d.firstDay(),
                d.lastDay(),
                d.term().beforeDay(d.year()),
                d.closes(),
                d.term().obligor(),
                d.term().asks(),
                own.orNone(d.term().note(), locale));
    }

    BookTakenView taken(ProgrammeShelf.Taken t, boolean dryRun, @Nullable Edition now, Locale locale) {
        EditionView edition = now == null
                ? new EditionView(t.edition() == null ? 0 : t.edition(), null, "", Instant.EPOCH, "")
                : edition(now, locale);
        return new BookTakenView(
                head(t.book(), edition),
                dryRun,
                t.known(),
                t.backdated(),
                findings(t.book(), t.findings(), locale),
                t.changes().stream().map(ProgrammeViews::change).toList());
    }

    List<BookFindingView> findings(ProgrammeBook book, List<BookFinding> findings, Locale locale) {
        return findings.stream()
                .map(f -> new BookFindingView(
                        f.path(),
                        places.words(f.path(), book, locale),
                        f.code(),
                        texts.text("field." + f.code(), f.values(), locale),
                        f.stops(),
                        f.asks()))
                .toList();
    }

    private static ChangeView change(BookChanges.Change c) {
        return new ChangeView(c.subject(), c.place(), c.before(), c.after());
    }

    /** A book that is only looked at may lack it. */
    private static SourceDecisionView decision(@Nullable Decision d) {
        return d == null
                ? new SourceDecisionView(null, "", null, "", null, null, "")
                : new SourceDecisionView(
                        d.number(),
                        d.issuer(),
                        d.signedOn(),
                        d.signedText(),
                        d.signedBy(),
                        d.effectiveFrom(),
                        d.basis());
    }

    private static IndicatorView indicator(Indicator i) {
        return new IndicatorView(
                i.code(),
                i.parent(),
                i.national(),
                i.shape(),
                i.counts(),
                i.population(),
                i.text(),
                i.measure(),
                i.baseYear(),
                i.growthPercent(),
                i.targets().stream().map(ProgrammeViews::target).toList(),
                i.path().holes());
    }

    private static TargetView target(Target t) {
        return new TargetView(t.year(), t.text(), t.part(), t.whole(), t.growthPercent(), t.stage());
    }
}
