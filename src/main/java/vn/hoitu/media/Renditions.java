package vn.hoitu.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.storage.FileHash;

/**
 * Makes the smaller pictures readers get, at the first asking, and keeps them as files of this node; they can be
 * thrown away at any time. A rendition is drawn anew from pixels, so nothing a camera wrote goes out with it.
 */
@Component
class Renditions {

    /** Part of each name; counted up when renditions are to be made differently. */
    private static final String RECIPE = "r1";

    private final Path folder;
    private final Conversions conversions;

    Renditions(DataFolder data, Conversions conversions) {
        this.folder = data.node().resolve("renditions");
        this.conversions = conversions;
    }

    Path file(Path original, PictureFormat format, Turn turn, FileHash hash, Rendition rendition)
            throws IOException, DecodablePicture.Broken {
        Path made = folder.resolve(hash.value().substring(0, 2))
                .resolve(hash.value() + "-" + turn.exif() + "-" + rendition.code() + "-" + RECIPE + ".jpg");
        if (Files.isRegularFile(made)) {
            return made;
        }
        try (var _ = conversions.enter()) {
            return Files.isRegularFile(made) ? made : make(original, format, turn, rendition, made);
        }
    }

    private static Path make(Path original, PictureFormat format, Turn turn, Rendition rendition, Path made)
            throws IOException, DecodablePicture.Broken {
        byte[] jpeg;
        try (DecodablePicture picture = DecodablePicture.open(original, format)) {
            int seen = turn.swapsSides() ? picture.height() : picture.width();
            int width = Math.min(rendition.widthPixels(), seen);
            int height = Math.max(
                    1,
                    Math.round((float) width * (turn.swapsSides() ? picture.width() : picture.height()) / seen));
            jpeg = ProgressiveJpeg.encode(drawn(picture.decode(width), turn, width, height));
        }
        Files.createDirectories(made.getParent());
        Path fresh = made.resolveSibling(UUID.randomUUID() + ".part");
        try {
            Files.write(fresh, jpeg);
            Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return made;
    }

    /** Halves until near the wanted size, then draws the rest: every pixel of the source counts, edges stay clean. */
    private static BufferedImage drawn(BufferedImage source, Turn turn, int width, int height) {
        int storedWidth = turn.swapsSides() ? height : width;
        int storedHeight = turn.swapsSides() ? width : height;
        BufferedImage image = source;
        while (image.getWidth() >= 2 * storedWidth && image.getHeight() >= 2 * storedHeight) {
            image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        BufferedImage exact = scaled(image, storedWidth, storedHeight);
        if (turn.equals(Turn.NONE)) {
            return exact;
        }
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(exact, turn.transform(storedWidth, storedHeight), null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage scaled(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        pen.setColor(Color.WHITE); // what is transparent becomes paper
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(source, 0, 0, width, height, null);
        pen.dispose();
        return target;
    }
}
