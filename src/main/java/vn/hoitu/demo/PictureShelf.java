package vn.hoitu.demo;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hoitu.document.Node;
import vn.hoitu.media.GeneratedPictures;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** The pictures of one agency of the demo, drawn on all cores and taken into its archive. */
final class PictureShelf {

    private record Place(Illustration what, int variant) {}

    private final Map<Place, PictureView> pictures = new HashMap<>();
    private final String credit;
    private final int variants;

    /** @param variants how many of each kind this agency has */
    PictureShelf(String credit, int variants) {
        this.credit = credit;
        this.variants = variants;
    }

    /** The same pictures again are the same pictures: a drawing depends on its seed only. */
    void fill(Pictures archive, AgencyId agency, Actor actor, long seed) {
        Map<Place, Future<PictureView>> coming = new HashMap<>();
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Illustration what : Illustration.values()) {
                for (int variant = 0; variant < variants; variant++) {
                    Place place = new Place(what, variant);
                    coming.put(place, cores.submit(() -> drawn(archive, agency, actor, place, seed)));
                }
            }
            for (Map.Entry<Place, Future<PictureView>> one : coming.entrySet()) {
                pictures.put(one.getKey(), one.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A picture of the demo could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while drawing", e);
        }
    }

    int size() {
        return pictures.size();
    }

    private PictureView drawn(Pictures archive, AgencyId agency, Actor actor, Place place, long seed) {
        byte[] jpeg =
                GeneratedPictures.draw(seed + place.variant(), place.what().motif());
        String name = place.what().name().toLowerCase(java.util.Locale.ROOT) + "-" + place.variant() + ".jpg";
        return archive.add(
                        agency,
                        actor,
                        new ByteArrayInputStream(jpeg),
                        new Pictures.Details(
                                name,
                                place.what().caption(place.variant()),
                                credit,
                                place.what().alt()))
                .orThrow();
    }

    /** The pictures a text asks for, as nodes above it; which of a kind is decided by {@code turn}. */
    List<Node> nodes(Manuscript piece, int turn) {
        List<Node> nodes = new ArrayList<>();
        for (String word : piece.list("picture")) {
            Illustration what = Illustration.of(word);
            int variant = Math.floorMod(turn, variants);
            PictureView picture = pictures.get(new Place(what, variant));
            if (picture == null) {
                throw new IllegalStateException("Not on the shelf: " + what);
            }
            String caption = piece.note("caption").isEmpty() ? picture.caption() : piece.note("caption");
            nodes.add(Typesetting.picture(
                    Map.of(
                            "pictureId", picture.id().toString(),
                            "alt", picture.alt(),
                            "width", picture.width(),
                            "height", picture.height(),
                            "align", "wide"),
                    caption,
                    picture.credit()));
        }
        return nodes;
    }
}
