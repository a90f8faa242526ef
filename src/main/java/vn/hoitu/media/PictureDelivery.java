package vn.hoitu.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoitu.storage.StoredFiles;

/** Finds or makes the file that is sent for a picture. */
@Component
class PictureDelivery {

    private static final Logger log = LoggerFactory.getLogger(PictureDelivery.class);

    private final StoredFiles files;
    private final Renditions renditions;

    PictureDelivery(StoredFiles files, Renditions renditions) {
        this.files = files;
        this.renditions = renditions;
    }

    Optional<Pictures.Delivery> original(PictureRow picture) {
        return files.find(picture.hash())
                .map(file -> new Pictures.Delivery(file, picture.format().mime(), picture.bytes()));
    }

    Optional<Pictures.Delivery> rendition(PictureRow picture, Rendition rendition) {
        return files.find(picture.hash()).flatMap(original -> made(picture, original, rendition));
    }

    private Optional<Pictures.Delivery> made(PictureRow picture, Path original, Rendition rendition) {
        try {
            Renditions.Made made =
                    renditions.file(original, picture.format(), picture.turn(), picture.hash(), rendition);
            return Optional.of(new Pictures.Delivery(made.file(), made.format().mime(), Files.size(made.file())));
        } catch (DecodablePicture.Broken e) {
            log.warn("Picture {} was whole when it came in and no longer decodes: {}", picture.id(), e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a rendition of " + picture.id(), e);
        }
    }
}
