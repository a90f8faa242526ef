package vn.hoitu.editorial.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Problems;

/** Tells in words what the checks say. */
@Component
class CheckReports {

    private final Checks checks;
    private final CheckBooks books;
    private final Waivers waivers;
    private final LinkCache links;
    private final LinkWatch watch;
    private final Declarations declarations;
    private final Problems texts;
    private final Clock clock;

    CheckReports(
            Checks checks,
            CheckBooks books,
            Waivers waivers,
            LinkCache links,
            LinkWatch watch,
            Declarations declarations,
            Problems texts,
            Clock clock) {
        this.checks = checks;
        this.books = books;
        this.waivers = waivers;
        this.links = links;
        this.watch = watch;
        this.declarations = declarations;
        this.texts = texts;
        this.clock = clock;
    }

    /** Of the piece as it would go out now; addresses nobody asked for yet are asked for meanwhile. */
    CheckReport of(AgencyId agency, CheckedPieces.Seen seen, Locale locale) {
        CheckedPiece piece = seen.piece();
        CheckBook book = books.of(agency);
        Map<String, Waivers.Waiver> waived = waivers.of(agency, piece.id());
        List<CheckReport.CheckView> views = checks.of(piece, new Asking(Moment.PUBLICATION, clock.instant())).stream()
                .map(result -> view(result, book, waived, locale))
                .toList();
        Set<String> addresses = PieceLinks.in(piece.document()).keySet();
        int pending = book.level(CheckCode.LINKS) == CheckLevel.OFF || addresses.isEmpty()
                ? 0
                : watch.look(agency, addresses, links.of(agency, addresses));
        return new CheckReport(piece.documentVersion(), views, pending, declarations.view(agency, seen, book));
    }

    private CheckReport.CheckView view(
            CheckResult result, CheckBook book, Map<String, Waivers.Waiver> waived, Locale locale) {
        List<CheckReport.FindingView> findings = new ArrayList<>();
        result.blocking().forEach(f -> findings.add(view(f, "block", null, locale)));
        result.warnings().forEach(f -> findings.add(view(f, "warn", waived.get(f.key()), locale)));
        return new CheckReport.CheckView(
                result.check().code(),
                texts.text("check." + result.check().code(), Map.of(), locale),
                state(result),
                result.level().code(),
                result.check().from().code(),
                book.law(result.check())
                        .map(l -> new CheckReport.LawView(l.citation(), l.from(), l.certainty()))
                        .orElse(null),
                findings);
    }

    private static String state(CheckResult result) {
        return switch (result.verdict()) {
            case Verdict.NotApplicable _ -> result.level() == CheckLevel.OFF ? "off" : "not-applicable";
            case Verdict.Passed _ -> "passed";
            case Verdict.Failed _ -> result.blocking().isEmpty() ? "warning" : "blocking";
        };
    }

    private CheckReport.FindingView view(
            Finding f, String severity, Waivers.@org.jspecify.annotations.Nullable Waiver waiver, Locale locale) {
        return new CheckReport.FindingView(
                f.key(),
                f.code(),
                severity,
                texts.text("field." + f.code(), f.values(), locale),
                texts.text("advice." + f.code(), f.values(), locale),
                f.spot().field(),
                f.spot().from(),
                f.spot().to(),
                waiver == null ? null : new CheckReport.WaiverView(waiver.reason(), waiver.byName(), waiver.at()));
    }
}
