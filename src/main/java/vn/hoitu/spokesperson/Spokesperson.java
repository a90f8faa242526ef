package vn.hoitu.spokesperson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** The spokesperson's desk for other modules: what people do at it on the screen, with the same rules and refusals. */
@Service
public class Spokesperson {

    private final ReleaseDesk desk;
    private final Releases releases;
    private final RequestDesk requests;
    private final PressRequests sent;
    private final Tenancy tenancy;

    Spokesperson(ReleaseDesk desk, Releases releases, RequestDesk requests, PressRequests sent, Tenancy tenancy) {
        this.desk = desk;
        this.releases = releases;
        this.requests = requests;
        this.sent = sent;
        this.tenancy = tenancy;
    }

    /** Whether the authority never wrote anything. */
    public boolean isEmpty(UUID authority) {
        return tenancy.system(() -> releases.page(authority, null, null, 0, 1).isEmpty());
    }

    /** Whether the agency ever asked an authority here. */
    public boolean hasAsked(AgencyId agency) {
        PressRequests.RequestFilter any = new PressRequests.RequestFilter(null, null, null);
        return tenancy.reading(
                agency,
                () -> !sent.page(PressRequests.Side.AGENCY, agency.value(), any, LocalDate.EPOCH, 0, 1)
                        .isEmpty());
    }

    /** Writes a release and sends it to all agencies of the installation. */
    public Outcome<UUID> release(UUID authority, Actor actor, String title, String text, @Nullable String contact) {
        return desk.draft(
                        authority,
                        actor,
                        new ReleaseReading.ReleaseWish(title, text, contact, null, "all", null, null, null))
                .then(id -> desk.release(authority, actor, id, 1));
    }

    /** @param kind {@code information} or {@code interview} */
    public Outcome<UUID> ask(
            AgencyId agency, Actor actor, UUID authority, String kind, String subject, List<String> questions) {
        return requests.send(agency, actor, new RequestDesk.RequestWish(authority, kind, subject, questions));
    }
}
