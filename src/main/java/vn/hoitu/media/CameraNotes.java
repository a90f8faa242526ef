package vn.hoitu.media;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a camera or a photo desk wrote into a JPEG: how to hold it, what it shows, who made it. Other formats rarely
 * carry such notes, and unpacking theirs would open a door to decompression bombs.
 */
record CameraNotes(Turn turn, String caption, String credit) {

    static final CameraNotes NONE = new CameraNotes(Turn.NONE, "", "");

    static CameraNotes of(Path file, PictureFormat format) throws IOException {
        if (format != PictureFormat.JPEG) {
            return NONE;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return of(JpegMetadataReader.readMetadata(in));
        } catch (ImageProcessingException | EOFException | RuntimeException e) {
            return NONE; // notes that cannot be read are no notes; whether the picture itself is whole is asked
            // elsewhere
        }
    }

    private static CameraNotes of(Metadata notes) {
        IptcDirectory iptc = notes.getFirstDirectoryOfType(IptcDirectory.class);
        ExifIFD0Directory exif = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer turn = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        String caption =
                first(text(iptc, IptcDirectory.TAG_CAPTION), text(exif, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION));
        String credit = first(
                text(iptc, IptcDirectory.TAG_BY_LINE),
                text(iptc, IptcDirectory.TAG_CREDIT),
                text(exif, ExifIFD0Directory.TAG_ARTIST),
                text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                text(exif, ExifIFD0Directory.TAG_COPYRIGHT));
        return new CameraNotes(
                turn == null ? Turn.NONE : Turn.of(turn),
                cut(caption, PictureLimits.MOST_CAPTION_CHARACTERS),
                cut(credit, PictureLimits.MOST_CREDIT_CHARACTERS));
    }

    private static String text(@Nullable Directory directory, int tag) {
        String text = directory == null ? null : directory.getString(tag);
        return text == null ? "" : clean(text);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(t -> !t.isBlank()).findFirst().orElse("");
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most) - 1));
    }
}
