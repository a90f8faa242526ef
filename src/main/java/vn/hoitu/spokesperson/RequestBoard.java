package vn.hoitu.spokesperson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** Reads requests of the press, for the side that asks and the side that answers. */
@Service
class RequestBoard {

    record PressRequestRowView(
            UUID id,
            long number,
            String kind,
            String state,
            String subject,
            UUID authorityId,
            String authorityName,
            UUID agencyId,
            String agencyName,
            String byName,
            Instant sentAt,
            @Nullable LocalDate dueOn,
            @Nullable String dueCitation,
            @Nullable String dueCertainty,
            boolean late,
            @Nullable Instant closedAt,
            int version) {}

    record PressQuestionView(int position, String question, String answer) {}

    record PressMessageView(UUID id, String side, String act, String text, String byName, Instant at) {}

    record PressRequestView(
            PressRequestRowView row,
            boolean reviewWanted,
            @Nullable String reason,
            List<PressQuestionView> questions,
            List<PressMessageView> messages) {}

    /** An organisation to choose: an authority of which somebody answers the press, or an agency. */
    record AuthorityDeskView(UUID id, String name) {}

    private final PressRequests requests;
    private final SpokespersonPolicy policy;
    private final Directory directory;
    private final DeskNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    RequestBoard(
            PressRequests requests,
            SpokespersonPolicy policy,
            Directory directory,
            DeskNews news,
            Tenancy tenancy,
            Clock clock) {
        this.requests = requests;
        this.policy = policy;
        this.directory = directory;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    Outcome<List<AuthorityDeskView>> desks(AgencyId agency, Actor actor) {
        if (!policy.reads(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(directory.organizationsWith(Role.SPOKESPERSON).stream()
                .map(id -> new AuthorityDeskView(id, news.nameOf(id)))
                .sorted(java.util.Comparator.comparing(AuthorityDeskView::name))
                .toList());
    }

    /** The agencies that a release can be sent to. */
    Outcome<List<AuthorityDeskView>> receivers(UUID authority, Actor actor) {
        if (!policy.watches(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(news.agencies());
    }

    Outcome<PageView<PressRequestRowView>> ofAgency(
            AgencyId agency, Actor actor, PressRequests.RequestFilter filter, SeenRows seen, int limit) {
        return policy.reads(actor, agency)
                ? Outcome.done(page(PressRequests.Side.AGENCY, agency.value(), filter, seen, limit))
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<PageView<PressRequestRowView>> ofAuthority(
            UUID authority, Actor actor, PressRequests.RequestFilter filter, SeenRows seen, int limit) {
        return policy.watches(actor, authority)
                ? Outcome.done(page(PressRequests.Side.AUTHORITY, authority, filter, seen, limit))
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<PressRequestView> forAgency(AgencyId agency, Actor actor, UUID id) {
        return policy.reads(actor, agency)
                ? one(PressRequests.Side.AGENCY, agency.value(), id)
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<PressRequestView> forAuthority(UUID authority, Actor actor, UUID id) {
        return policy.watches(actor, authority)
                ? one(PressRequests.Side.AUTHORITY, authority, id)
                : Outcome.refused(Refusal.forbidden());
    }

    private PageView<PressRequestRowView> page(
            PressRequests.Side side, UUID owner, PressRequests.RequestFilter filter, SeenRows seen, int limit) {
        LocalDate today = today();
        return tenancy.system(() -> {
            List<PressRequestRowView> rows = requests.page(side, owner, filter, today, seen.count(), limit + 1).stream()
                    .map(q -> row(q, today))
                    .toList();
            boolean more = rows.size() > limit;
            return new PageView<>(
                    more ? rows.subList(0, limit) : rows, more ? Integer.toString(seen.count() + limit) : null, null);
        });
    }

    private Outcome<PressRequestView> one(PressRequests.Side side, UUID owner, UUID id) {
        return tenancy.system(() -> {
            Optional<PressRequest> found = requests.find(side, owner, id);
            return found.<Outcome<PressRequestView>>map(q -> Outcome.done(new PressRequestView(
                            row(q, today()),
                            q.reviewWanted(),
                            q.reason(),
                            requests.questions(id).stream()
                                    .map(x -> new PressQuestionView(x.position(), x.question(), x.answer()))
                                    .toList(),
                            requests.messages(id).stream()
                                    .map(m -> new PressMessageView(
                                            m.id(), m.side(), m.act(), m.text(), m.byName(), m.at()))
                                    .toList())))
                    .orElseGet(() -> Outcome.refused(Refusal.absent()));
        });
    }

    static PressRequestRowView row(PressRequest q, LocalDate today) {
        PressRequest.Due due = q.due();
        return new PressRequestRowView(
                q.id(),
                q.number(),
                q.kind(),
                q.state(),
                q.subject(),
                q.authority(),
                q.authorityName(),
                q.agency(),
                q.agencyName(),
                q.byName(),
                q.sentAt(),
                due == null ? null : due.on(),
                due == null ? null : due.citation(),
                due == null ? null : due.certainty(),
                q.isLate(today),
                q.closedAt(),
                q.version());
    }
}
