package vn.hoitu.print;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.print.setting.Fit;
import vn.hoitu.print.setting.Measure;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** An issue as it lies on the table: its pages, what stands on them, and whether it fits. */
@Service
class Flatplan {

    static final int MOST_PLACES_OF_A_PIECE = 10;
    /** A text this much shorter than wanted still fills its room by spacing. */
    private static final int SLACK_PERCENT = 5;

    private static final int WHOLE_PERCENT = 100;

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final Manuscripts manuscripts;
    private final AdArea ads;
    private final DepositDuty deposit;
    private final PrintPackages packages;
    private final IssueList list;
    private final PrintPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    Flatplan(
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            Manuscripts manuscripts,
            AdArea ads,
            DepositDuty deposit,
            PrintPackages packages,
            IssueList list,
            PrintPolicy policy,
            Tenancy tenancy,
            Clock clock) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.manuscripts = manuscripts;
        this.ads = ads;
        this.deposit = deposit;
        this.packages = packages;
        this.list = list;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<FlatplanViews.FlatplanView> of(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PrintPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> issues.find(agency, id)
                        .map(issue -> Outcome.done(view(agency, actor, issue)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private FlatplanViews.FlatplanView view(AgencyId agency, Actor actor, Issue issue) {
        PrintTitle title = titles.find(agency, issue.titleId()).orElseThrow();
        List<Page> all = pages.of(agency, List.of(issue.id()));
        List<Placement> placed = placements.of(agency, List.of(issue.id()));
        Map<UUID, Manuscripts.Manuscript> texts = manuscripts.of(agency, pieces(placed));
        List<FlatplanViews.PlacementView> views = placed.stream()
                .map(p -> place(p, texts.get(p.wish().pieceId()), title.wish().measure()))
                .toList();
        return new FlatplanViews.FlatplanView(
                list.view(issue, title, all, placed.size()),
                FlatplanViews.PrintTitleView.of(title),
                all.stream()
                        .map(p -> page(agency, actor, issue, p, title, views))
                        .toList(),
                views.stream().filter(p -> p.pageId() == null).toList(),
                ads.of(title, issue.day(), all),
                deposit.of(agency, issue),
                packages.of(agency, issue.id()));
    }

    private FlatplanViews.FlatPageView page(
            AgencyId agency,
            Actor actor,
            Issue issue,
            Page p,
            PrintTitle title,
            List<FlatplanViews.PlacementView> all) {
        List<FlatplanViews.PlacementView> places =
                all.stream().filter(one -> p.id().equals(one.pageId())).toList();
        int capacity = title.wish().measure().capacity();
        return new FlatplanViews.FlatPageView(
                p.id(),
                p.number(),
                p.name(),
                p.state().code(),
                p.responsibleId(),
                p.responsibleName(),
                p.closingAt(),
                issue.open() && IssueList.late(p, clock.instant()),
                p.adShare(),
                p.note(),
                p.stateByName(),
                p.stateAt(),
                capacity,
                capacity * p.adShare() / WHOLE_PERCENT,
                places.stream().mapToInt(Flatplan::room).sum(),
                issue.open()
                        ? Arrays.stream(PageAct.values())
                                .filter(act -> act.from().contains(p.state()))
                                .filter(act -> policy.may(actor, agency, act.permission()))
                                .map(PageAct::code)
                                .toList()
                        : List.of(),
                places,
                p.version());
    }

    /** What is there, and where nothing is there yet, what is wanted. */
    private static int room(FlatplanViews.PlacementView place) {
        return place.piece() == null || place.fit().words() == 0
                ? place.fit().wantedLines() + place.pictureLines()
                : place.fit().textRoom() + place.fit().pictureRoom();
    }

    private FlatplanViews.PlacementView place(Placement p, Manuscripts.@Nullable Manuscript text, Measure measure) {
        Placement.Wish w = p.wish();
        return new FlatplanViews.PlacementView(
                p.id(),
                p.pageId(),
                p.position(),
                w.label().isEmpty() && text != null ? text.title() : w.label(),
                text == null ? null : piece(text),
                w.wanted(),
                w.unit().code(),
                w.columns(),
                w.pictureLines(),
                w.note(),
                p.approvedText() != null && (text == null || text.documentVersion() != p.approvedText()),
                fit(w, text, measure),
                p.version());
    }

    private static FlatplanViews.PlacedPieceView piece(Manuscripts.Manuscript text) {
        return new FlatplanViews.PlacedPieceView(
                text.id(),
                text.number(),
                text.title(),
                text.state().code(),
                text.form().code(),
                text.finished(),
                text.documentVersion());
    }

    private static FlatplanViews.FitView fit(Placement.Wish w, Manuscripts.@Nullable Manuscript text, Measure measure) {
        Fit fit = text == null
                ? Fit.empty(w.pictureLines(), measure)
                : Fit.of(text.document(), measure, Math.min(w.columns(), measure.columns()), w.pictureLines());
        int wantedLines = fit.wantedLines(w.wanted(), w.unit());
        int over = fit.overLines(w.wanted(), w.unit());
        String verdict = fit.words() == 0
                ? "empty"
                : over > 0 ? "over" : fit.isShort(w.wanted(), w.unit(), SLACK_PERCENT) ? "under" : "fits";
        return new FlatplanViews.FitView(
                fit.titleLines(),
                fit.sapoLines(),
                fit.bodyLines(),
                fit.captionLines(),
                fit.textRoom(),
                fit.pictureRoom(),
                fit.words(),
                fit.characters(),
                wantedLines,
                over,
                fit.overWords(w.wanted(), w.unit()),
                verdict);
    }

    /** Where a piece stands, in issues that are not out yet. */
    Outcome<FlatplanViews.PiecePlacesView> placesOf(AgencyId agency, Actor actor, UUID piece) {
        if (!policy.may(actor, agency, PrintPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(agency, () -> {
            Manuscripts.Manuscript text = manuscripts.of(agency, List.of(piece)).get(piece);
            if (text == null) {
                return Outcome.refused(Refusal.absent());
            }
            List<FlatplanViews.PiecePlaceView> places =
                    placements.ofPiece(agency, piece, MOST_PLACES_OF_A_PIECE).stream()
                            .flatMap(p -> issues
                                    .find(agency, p.issueId())
                                    .filter(Issue::open)
                                    .map(issue -> piecePlace(agency, p, issue, text))
                                    .stream())
                            .toList();
            return Outcome.done(new FlatplanViews.PiecePlacesView(piece, places));
        });
    }

    private FlatplanViews.PiecePlaceView piecePlace(
            AgencyId agency, Placement p, Issue issue, Manuscripts.Manuscript text) {
        PrintTitle title = titles.find(agency, issue.titleId()).orElseThrow();
        Page page = p.pageId() == null ? null : pages.find(agency, p.pageId()).orElse(null);
        return new FlatplanViews.PiecePlaceView(
                issue.id(),
                title.wish().name(),
                issue.number(),
                issue.day(),
                page == null ? null : page.number(),
                page == null ? PageState.EMPTY.code() : page.state().code(),
                p.wish().wanted(),
                p.wish().unit().code(),
                fit(p.wish(), text, title.wish().measure()));
    }

    static List<UUID> pieces(Collection<Placement> placed) {
        return placed.stream()
                .map(p -> p.wish().pieceId())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
