package vn.hoitu.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.Sections;
import vn.hoitu.identity.Directory;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PublicAddress;

/** Links for collaborators and open calls: made by an editor, closed by their end, their number of uses or by hand. */
@Service
public class CallDesk {

    /** What is wished of a link. */
    public record Wish(
            String title, String guidance, @Nullable UUID sectionId, int days, int mostUses) {}

    private final CallLinks links;
    private final ContributionPolicy policy;
    private final Sections sections;
    private final Directory directory;
    private final Agencies agencies;
    private final PublicAddress addresses;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    CallDesk(
            CallLinks links,
            ContributionPolicy policy,
            Sections sections,
            Directory directory,
            Agencies agencies,
            PublicAddress addresses,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.links = links;
        this.policy = policy;
        this.sections = sections;
        this.directory = directory;
        this.agencies = agencies;
        this.addresses = addresses;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<CallLinkView> make(AgencyId agency, Actor actor, Wish wish) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = problems(wish);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        return tenancy.within(agency, () -> {
            Instant now = clock.instant();
            boolean known = wish.sectionId() == null
                    || sections.of(agency).stream().anyMatch(s -> s.id().equals(wish.sectionId()));
            if (!known) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("sectionId", "unknown")));
            }
            if (links.open(agency, now) >= ContributionLimits.MOST_OPEN_LINKS) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT, "too-many-links", Map.of("limit", ContributionLimits.MOST_OPEN_LINKS)));
            }
            CallLinks.CallLink link = new CallLinks.CallLink(
                    agency,
                    ids.next(),
                    CallToken.fresh(agency),
                    wish.title().strip(),
                    wish.guidance().strip(),
                    null,
                    wish.sectionId(),
                    wish.mostUses(),
                    0,
                    actor.person().value(),
                    now,
                    now.plus(Duration.ofDays(wish.days())),
                    null);
            links.add(link);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("contribution.link-made", "contribution-link", link.id(), link.title()));
            return Outcome.done(view(link, actor.name()));
        });
    }

    private static List<FieldProblem> problems(Wish wish) {
        List<FieldProblem> problems = new ArrayList<>();
        if (wish.title().isBlank()) {
            problems.add(FieldProblem.of("title", "required"));
        } else if (wish.title().length() > ContributionLimits.MOST_TITLE_CHARACTERS) {
            problems.add(tooLong("title", ContributionLimits.MOST_TITLE_CHARACTERS));
        }
        if (wish.guidance().length() > ContributionLimits.MOST_GUIDANCE_CHARACTERS) {
            problems.add(tooLong("guidance", ContributionLimits.MOST_GUIDANCE_CHARACTERS));
        }
        if (wish.days() < 1 || wish.days() > ContributionLimits.LONGEST_LINK.toDays()) {
            problems.add(FieldProblem.of("days", "beyond-limits"));
        }
        if (wish.mostUses() < 1 || wish.mostUses() > ContributionLimits.MOST_USES_OF_A_LINK) {
            problems.add(FieldProblem.of("mostUses", "beyond-limits"));
        }
        return problems;
    }

    static FieldProblem tooLong(String field, int limit) {
        return new FieldProblem(field, "too-long", Map.of("limit", limit));
    }

    Outcome<List<CallLinkView>> list(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, ContributionPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<CallLinks.CallLink> all = tenancy.reading(agency, () -> links.all(agency));
        Map<UUID, String> names =
                directory.namesOf(all.stream().map(CallLinks.CallLink::madeBy).toList());
        return Outcome.done(all.stream()
                .map(link -> view(link, names.getOrDefault(link.madeBy(), "")))
                .toList());
    }

    Outcome<Boolean> revoke(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            if (!links.revoke(agency, id, clock.instant())) {
                return Outcome.refused(Refusal.absent());
            }
            audit.record(agency, actor, AuditFact.of("contribution.link-closed", "contribution-link", id, ""));
            return Outcome.done(true);
        });
    }

    /** The link behind a token, open or not; empty for a token that is nobody's. */
    Optional<CallLinks.CallLink> find(String token) {
        return CallToken.agencyOf(token)
                .filter(agency -> agencies.find(agency).isPresent())
                .flatMap(agency -> tenancy.reading(agency, () -> links.byToken(agency, token)));
    }

    private CallLinkView view(CallLinks.CallLink link, String madeBy) {
        boolean open = link.openAt(clock.instant());
        return new CallLinkView(
                link.id(),
                link.title(),
                link.guidance(),
                link.section(),
                open ? addresses.installation() + CallPageController.PATH + link.token() : "",
                link.uses(),
                link.mostUses(),
                madeBy,
                link.madeAt(),
                link.expiresAt(),
                open);
    }
}
