package vn.hoitu.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
    private static final String RECIPE = "r2";

    private static final int OPAQUE = 0xFF;

    private final Path folder;
    private final Conversions conversions;

    Renditions(DataFolder data, Conversions conversions) {
        this.folder = data.node().resolve("renditions");
        this.conversions = conversions;
    }

    /** A file and what it is: a JPEG, or a PNG where something shows through. */
    record Made(Path file, PictureFormat format) {}

    Made file(Path original, PictureFormat format, Turn turn, FileHash hash, Rendition rendition)
            throws IOException, DecodablePicture.Broken {
        Path name = folder.resolve(hash.value().substring(0, 2))
                .resolve(hash.value() + "-" + turn.exif() + "-" + rendition.code() + "-" + RECIPE);
        Optional<Made> made = made(name);
        if (made.isPresent()) {
            return made.get();
        }
        try (var _ = conversions.enter()) {
            made = made(name);
            return made.isPresent() ? made.get() : make(original, format, turn, rendition, name);
        }
    }

    private static Optional<Made> made(Path name) {
        return Stream.of(PictureFormat.JPEG, PictureFormat.PNG)
                .map(format -> new Made(named(name, format), format))
                .filter(made -> Files.isRegularFile(made.file()))
                .findFirst();
    }

    private static Path named(Path name, PictureFormat format) {
        return name.resolveSibling(name.getFileName() + "." + format.extension());
    }

    private static Made make(Path original, PictureFormat format, Turn turn, Rendition rendition, Path name)
            throws IOException, DecodablePicture.Broken {
        BufferedImage image;
        try (DecodablePicture picture = DecodablePicture.open(original, format)) {
            int seen = turn.swapsSides() ? picture.height() : picture.width();
            int width = Math.min(rendition.widthPixels(), seen);
            int height = Math.max(
                    1, Math.round((float) width * (turn.swapsSides() ? picture.width() : picture.height()) / seen));
            image = drawn(picture.decode(width), turn, width, height);
        }
        boolean transparent = isTransparent(image);
        Made made = new Made(
                named(name, transparent ? PictureFormat.PNG : PictureFormat.JPEG),
                transparent ? PictureFormat.PNG : PictureFormat.JPEG);
        write(made.file(), transparent ? png(image) : ProgressiveJpeg.encode(withoutAlpha(image)));
        return made;
    }

    private static void write(Path made, byte[] bytes) throws IOException {
        Files.createDirectories(made.getParent());
        Path fresh = made.resolveSibling(UUID.randomUUID() + ".part");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Many files have a place for transparency and leave it empty; only what shows through needs to be kept. */
    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (Arrays.stream(row).anyMatch(pixel -> pixel >>> 24 != OPAQUE)) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage withoutAlpha(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** The kind of picture that keeps what shows through, if anything does. */
    private static int kindOf(BufferedImage source) {
        return source.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
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
        BufferedImage turned = new BufferedImage(width, height, kindOf(exact));
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(exact, turn.transform(storedWidth, storedHeight), null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage scaled(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, kindOf(source));
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(source, 0, 0, width, height, null);
        pen.dispose();
        return target;
    }
}
