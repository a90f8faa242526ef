package vn.hoitu.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A file of a known format whose size has been read and whose pixels have not. */
final class DecodablePicture implements AutoCloseable {

    /** The file is not the whole picture it claims to be. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        Broken(Throwable cause) {
            super(cause);
        }

        Broken(String warning) {
            super(warning);
        }
    }

    private final FileImageInputStream input;
    private final ImageReader reader;
    private final int width;
    private final int height;
    private String truncation = "";

    private DecodablePicture(FileImageInputStream input, ImageReader reader) throws IOException {
        this.input = input;
        this.reader = reader;
        // Metadata is left unread: its compressed parts have no limit of their own.
        reader.setInput(input, true, true);
        reader.addIIOReadWarningListener((source, warning) -> noteTruncation(warning));
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
        if (width <= 0 || height <= 0) {
            throw new IOException("No size");
        }
    }

    @SuppressWarnings("resource") // closed by the picture, or here when there is none
    static DecodablePicture open(Path file, PictureFormat format) throws IOException, Broken {
        FileImageInputStream input = new FileImageInputStream(file.toFile());
        ImageReader reader = format.reader();
        try {
            return new DecodablePicture(input, reader);
        } catch (IOException | RuntimeException e) {
            reader.dispose();
            input.close();
            throw new Broken(e);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTooManyPixels() {
        return (long) width * height > PictureLimits.MOST_PIXELS
                || Math.max(width, height) > PictureLimits.MOST_SIDE_PIXELS;
    }

    /**
     * The first frame, as stored, with at least twice the wanted width where there is that much: pixels are skipped
     * while reading, so that a thumbnail of a very large picture needs little memory.
     */
    BufferedImage decode(int wantedWidth) throws Broken {
        int step = Math.max(1, Math.min(width, height) / 2 / Math.max(1, wantedWidth));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        try {
            BufferedImage image = reader.read(0, how);
            if (!truncation.isEmpty()) {
                throw new Broken(truncation);
            }
            return image;
        } catch (IOException | RuntimeException e) {
            throw new Broken(e);
        }
    }

    /** Decoders fill what is missing with grey and only mention it. */
    private void noteTruncation(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        if (words.contains("premature") || words.contains("truncated") || words.contains("eof")) {
            truncation = warning;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
