package vn.hoitu.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** The pictures of an agency. */
public interface Pictures {

    /** Empty texts are filled from what the camera or photo desk wrote into the file. */
    record Details(String fileName, String caption, String credit, String alt) {}

    /** A file ready to be sent. */
    record Delivery(Path file, String mime, long bytes) {}

    /** Takes a picture in; the same bytes again in the same agency are the same picture. */
    Outcome<PictureView> add(AgencyId agency, Actor actor, InputStream content, Details details);

    List<PictureView> find(AgencyId agency, Collection<UUID> ids);

    /** Of these, those the actor may see. */
    List<PictureView> readable(AgencyId agency, Actor actor, Collection<UUID> ids);

    /** The next pictures by id, for a rebuild of what is kept about them; empty at the end. */
    List<PictureView> after(AgencyId agency, @Nullable UUID last, int limit);

    /**
     * The file of a rendition, made at the first asking; never larger than the original, and without anything the
     * camera wrote. {@link Rendition#ORIGINAL} is not given here: it may tell where a source lives.
     */
    Optional<Delivery> open(AgencyId agency, UUID picture, Rendition rendition);

    /** The bytes as they came in, place and camera included: for the agency's staff, never for readers. */
    Optional<Delivery> original(AgencyId agency, UUID picture);
}
