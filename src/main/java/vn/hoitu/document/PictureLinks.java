package vn.hoitu.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the public finds the renditions of a picture. The caller knows; this module does not. */
@FunctionalInterface
public interface PictureLinks {
    /** Empty when the picture is gone or not public; then only its caption is shown. */
    Optional<Picture> of(UUID pictureId);

    /** @param fallback for browsers that choose none of the others, usually the middle size */
    record Picture(Rendition fallback, List<Rendition> renditions) {
        public Picture {
            renditions = List.copyOf(renditions);
        }
    }

    record Rendition(String url, String mime, int widthPixels, int heightPixels) {}
}
