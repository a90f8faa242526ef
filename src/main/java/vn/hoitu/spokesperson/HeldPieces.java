package vn.hoitu.spokesperson;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.SourceEmbargoes;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** Pieces that agencies made of releases are held as long as the authority asks, also when it asks for another time. */
@Component
class HeldPieces {

    private final Releases releases;
    private final SourceEmbargoes embargoes;
    private final DeskNews news;
    private final Tenancy tenancy;

    HeldPieces(Releases releases, SourceEmbargoes embargoes, DeskNews news, Tenancy tenancy) {
        this.releases = releases;
        this.embargoes = embargoes;
        this.news = news;
        this.tenancy = tenancy;
    }

    void hold(AgencyId agency, Actor actor, PieceId piece, Release r) {
        embargoes.heldByRelease(agency, actor, piece, asked(r));
    }

    /** Told twice, nothing more happens: what the release says now holds. */
    @ApplicationModuleListener
    void revised(ReleaseRevised event) {
        AgencyId agency = new AgencyId(event.agency());
        UUID release = event.release();
        tenancy.within(agency, () -> {
            releases.delivered(event.agency(), release).ifPresent(r -> embargoes.changed(agency, asked(r)));
        });
    }

    private SourceEmbargoes.Asked asked(Release r) {
        return new SourceEmbargoes.Asked(
                r.id(),
                news.nameOf(r.authority()) + " – " + r.content().title(),
                r.content().embargoUntil());
    }
}
