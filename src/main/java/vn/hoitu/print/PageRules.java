package vn.hoitu.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;

/** When a page may take a step. The page is locked by the caller. */
@Component
class PageRules {

    private final Titles titles;
    private final Pages pages;
    private final Placements placements;
    private final Manuscripts manuscripts;
    private final AdArea ads;

    PageRules(Titles titles, Pages pages, Placements placements, Manuscripts manuscripts, AdArea ads) {
        this.titles = titles;
        this.pages = pages;
        this.placements = placements;
        this.manuscripts = manuscripts;
        this.ads = ads;
    }

    Optional<Refusal> refuses(AgencyId agency, Issue issue, Page page, PageAct act, @Nullable String reason) {
        if (!act.from().contains(page.state())) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "page-act-not-now"));
        }
        if (act.needsReason() && (reason == null || reason.isBlank())) {
            return Optional.of(Refusal.invalid(FieldProblem.of("reason", "required")));
        }
        if (reason != null && reason.length() > IssueActs.MOST_REASON_CHARACTERS) {
            return Optional.of(Refusal.invalid(
                    new FieldProblem("reason", "too-long", Map.of("limit", IssueActs.MOST_REASON_CHARACTERS))));
        }
        return switch (act) {
            case APPROVE -> approving(agency, page);
            case SEND -> sending(agency, issue, page);
            case BUILD, SUBMIT, RETURN, RECALL -> Optional.empty();
        };
    }

    /** The page's approval is for these texts and no others; they are held until it is given. */
    private Optional<Refusal> approving(AgencyId agency, Page page) {
        List<Placement> placed = placements.ofPage(agency, page.id());
        if (placed.stream().anyMatch(p -> p.wish().pieceId() == null)) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "page-has-open-places"));
        }
        Map<UUID, Manuscripts.Manuscript> texts = manuscripts.held(agency, pieces(placed));
        Map<UUID, Integer> approved = new HashMap<>();
        for (Placement p : placed) {
            Manuscripts.Manuscript text = texts.get(p.wish().pieceId());
            if (text == null || !text.finished()) {
                return Optional.of(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "page-piece-not-finished",
                        Map.of("piece", text == null ? p.wish().label() : text.title())));
            }
            approved.put(p.id(), text.documentVersion());
        }
        placements.approvedWith(agency, page.id(), approved);
        return Optional.empty();
    }

    private Optional<Refusal> sending(AgencyId agency, Issue issue, Page page) {
        List<Placement> placed = placements.ofPage(agency, page.id());
        Map<UUID, Manuscripts.Manuscript> texts = manuscripts.of(agency, pieces(placed));
        for (Placement p : placed) {
            Manuscripts.Manuscript text = texts.get(p.wish().pieceId());
            if (text == null
                    || !text.finished()
                    || !Integer.valueOf(text.documentVersion()).equals(p.approvedText())) {
                return Optional.of(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "page-text-changed",
                        Map.of("piece", text == null ? p.wish().label() : text.title())));
            }
        }
        PrintTitle title = titles.find(agency, issue.titleId()).orElseThrow();
        return ads.refuses(title, issue.day(), pages.of(agency, List.of(issue.id())));
    }

    private static List<UUID> pieces(List<Placement> placed) {
        return placed.stream()
                .flatMap(p -> Optional.ofNullable(p.wish().pieceId()).stream())
                .toList();
    }
}
