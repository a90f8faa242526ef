package vn.hoitu.print;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.FinishedTextWatch;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** A page's approval is for the texts it was given with: when one of them changes, the approval is gone. */
@Component
class PageWatch implements FinishedTextWatch {

    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final PieceGlimpses glimpses;
    private final PageNews news;
    private final AuditTrail audit;
    private final Clock clock;

    PageWatch(
            Issues issues,
            Pages pages,
            Placements placements,
            PieceGlimpses glimpses,
            PageNews news,
            AuditTrail audit,
            Clock clock) {
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.glimpses = glimpses;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void changed(AgencyId agency, PieceId piece, Actor actor) {
        List<Page> approved = pages.lockApprovedWith(agency, piece.value());
        if (approved.isEmpty()) {
            return;
        }
        PieceGlimpse glimpse = glimpses.of(agency, List.of(piece.value())).get(piece.value());
        String title = glimpse == null ? "" : glimpse.title();
        for (Page page : approved) {
            Issue issue = issues.find(agency, page.issueId()).orElseThrow();
            pages.step(agency, page, PageState.BUILDING, PageAct.APPROVAL_LOST, title, actor, clock.instant());
            placements.forget(agency, page.id());
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("print-page.approval-lost", "print-page", page.id(), title)
                            .changing(
                                    Map.of("state", page.state().code()),
                                    Map.of("state", PageState.BUILDING.code(), "piece", piece.toString())));
            news.approvalLost(agency, issue, page, actor, title);
        }
    }
}
