package vn.hoitu.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.print.setting.PrintText;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** The moment an issue is out: from then on it is a fact for every module that its pieces were printed. */
@Component
class Release {

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final PrintedWorks works;
    private final Manuscripts manuscripts;
    private final AdArea ads;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Release(
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            PrintedWorks works,
            Manuscripts manuscripts,
            AdArea ads,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.works = works;
        this.manuscripts = manuscripts;
        this.ads = ads;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The issue is locked by the caller. */
    Outcome<UUID> release(AgencyId agency, Actor actor, Issue issue) {
        if (!issue.open() || issue.number() == null) {
            return IssueActs.notNow();
        }
        List<Page> all = pages.of(agency, List.of(issue.id()));
        String open = all.stream()
                .filter(p -> p.state() != PageState.SENT)
                .map(p -> String.valueOf(p.number()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "pages-not-sent", Map.of("pages", open)));
        }
        PrintTitle title = titles.find(agency, issue.titleId()).orElseThrow();
        var tooMuch = ads.refuses(title, issue.day(), all);
        if (tooMuch.isPresent()) {
            return Outcome.refused(tooMuch.get());
        }
        Instant now = clock.instant();
        int printed = recordWorks(agency, issue, title, all, now);
        issues.decide(agency, issue.id(), Issue.State.RELEASED, issue.number(), null, actor.name(), now);
        audit.record(
                agency,
                actor,
                AuditFact.of("print-issue.released", "print-issue", issue.id(), IssueDesk.label(title, issue.number()))
                        .changing(Map.of(), Map.of("number", issue.number(), "works", printed)));
        events.publishEvent(new IssueReleased(agency.value(), issue.id(), issue.number(), issue.day(), now));
        return Outcome.done(issue.id());
    }

    private int recordWorks(AgencyId agency, Issue issue, PrintTitle title, List<Page> all, Instant now) {
        Map<UUID, Integer> numbers = all.stream().collect(Collectors.toMap(Page::id, Page::number));
        List<Placement> printed = placements.of(agency, List.of(issue.id())).stream()
                .filter(p -> p.pageId() != null && p.wish().pieceId() != null)
                .toList();
        var texts = manuscripts.of(
                agency,
                printed.stream()
                        .map(p -> Objects.requireNonNull(p.wish().pieceId()))
                        .toList());
        for (Placement p : printed) {
            UUID piece = Objects.requireNonNull(p.wish().pieceId());
            Manuscripts.Manuscript text = texts.get(piece);
            works.record(
                    agency,
                    new PrintedWork(
                            piece,
                            issue.id(),
                            title.wish().name(),
                            Objects.requireNonNull(issue.number()),
                            issue.day(),
                            Objects.requireNonNull(numbers.get(p.pageId())),
                            text == null
                                    ? p.wish().label()
                                    : PrintText.of(text.document()).title()),
                    Objects.requireNonNullElse(p.approvedText(), 0),
                    now);
        }
        return printed.size();
    }
}
