package vn.hoitu.search;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.media.Rendition;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Pictures of one agency without files. */
class InMemoryPictures implements Pictures {

    final Map<UUID, PictureView> all = new ConcurrentSkipListMap<>();
    final AgencyId agency;

    InMemoryPictures(AgencyId agency) {
        this.agency = agency;
    }

    @Override
    public Outcome<PictureView> add(AgencyId agency, Actor actor, InputStream content, Details details) {
        return Outcome.refused(Refusal.forbidden());
    }

    @Override
    public List<PictureView> find(AgencyId asked, Collection<UUID> ids) {
        return asked.equals(agency)
                ? ids.stream().filter(all::containsKey).map(all::get).toList()
                : List.of();
    }

    @Override
    public List<PictureView> readable(AgencyId agency, Actor actor, Collection<UUID> ids) {
        return find(agency, ids);
    }

    @Override
    public List<PictureView> after(AgencyId asked, @Nullable UUID last, int limit) {
        return find(asked, all.keySet()).stream()
                .filter(p -> last == null || p.id().compareTo(last) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Delivery> open(AgencyId agency, UUID picture, Rendition rendition) {
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> original(AgencyId agency, UUID picture) {
        return Optional.empty();
    }
}
