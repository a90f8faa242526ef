package vn.hoitu.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Pictures for those who keep something about all of them, and the rights under which one may be shown. */
public interface PictureReadings {

    /** Of these, those the actor may see. */
    List<PictureView> readable(AgencyId agency, Actor actor, Collection<UUID> ids);

    /** The next pictures by id, for a rebuild of what is kept about them; empty at the end. */
    List<PictureView> after(AgencyId agency, @Nullable UUID last, int limit);

    /** The bytes as they came in, place and camera included: for the agency's staff, never for readers. */
    Optional<Pictures.Delivery> original(AgencyId agency, UUID picture);
}
