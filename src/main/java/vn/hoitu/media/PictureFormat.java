package vn.hoitu.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The formats taken in, known by their first bytes; names and claimed types are not believed. */
enum PictureFormat {
    JPEG("image/jpeg", "jpg", 0, "\u00FF\u00D8\u00FF"),
    PNG("image/png", "png", 0, "\u0089PNG\r\n\u001A\n"),
    GIF("image/gif", "gif", 0, "GIF8"),
    WEBP("image/webp", "webp", 8, "WEBP");

    /** Enough of a file to know its format. */
    static final int HEAD_BYTES = 512;

    static {
        findReaders();
    }

    private final String mime;
    private final String extension;
    private final int magicAt;
    private final byte[] magic;

    PictureFormat(String mime, String extension, int magicAt, String magic) {
        this.mime = mime;
        this.extension = extension;
        this.magicAt = magicAt;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mime() {
        return mime;
    }

    String extension() {
        return extension;
    }

    static Optional<PictureFormat> of(byte[] head) {
        return Arrays.stream(values()).filter(format -> format.matches(head)).findFirst();
    }

    static Optional<PictureFormat> ofMime(String mime) {
        return Arrays.stream(values())
                .filter(format -> format.mime.equals(mime))
                .findFirst();
    }

    /** SVG is a program for the reader's browser; it is refused by name so that people know why. */
    static boolean looksLikeSvg(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return text.contains("<svg") || text.contains("<!DOCTYPE svg");
    }

    /** A reader of this format only: no other decoder of the JDK ever sees foreign bytes. */
    ImageReader reader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(name());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + name());
        }
        return readers.next();
    }

    private boolean matches(byte[] head) {
        if (head.length < magicAt + magic.length) {
            return false;
        }
        return Arrays.equals(head, magicAt, magicAt + magic.length, magic, 0, magic.length)
                && (this != WEBP || new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF"));
    }

    /** ImageIO looks through the class loader of the thread that asks first, which need not know our libraries. */
    private static void findReaders() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PictureFormat.class.getClassLoader());
        try {
            ImageIO.setUseCache(false);
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
