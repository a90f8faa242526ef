package vn.hoitu.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * What a file from outside turned out to be.
 *
 * @param width as seen, after the turn
 */
record Examination(PictureFormat format, int width, int height, CameraNotes notes) {

    private static final int TRIAL_WIDTH_PIXELS = 240;

    /** Asks from the cheapest question to the dearest: bytes, format, size, then whether all of it decodes. */
    static Outcome<Examination> of(Path file, Conversions conversions) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            return no("picture-empty");
        }
        var format = PictureFormat.of(head);
        if (format.isEmpty()) {
            return no(PictureFormat.looksLikeSvg(head) ? "picture-svg" : "picture-unknown-format");
        }
        CameraNotes notes = CameraNotes.of(file, format.get());
        try (DecodablePicture picture = DecodablePicture.open(file, format.get())) {
            if (picture.isTooManyPixels()) {
                return tooManyPixels(picture);
            }
            try (var _ = conversions.enter()) {
                return trial(picture, format.get(), notes);
            }
        } catch (DecodablePicture.Broken e) {
            return no("picture-broken");
        }
    }

    private static Outcome<Examination> trial(DecodablePicture picture, PictureFormat format, CameraNotes notes)
            throws DecodablePicture.Broken {
        picture.decode(TRIAL_WIDTH_PIXELS);
        boolean swap = notes.turn().swapsSides();
        return Outcome.done(new Examination(
                format, swap ? picture.height() : picture.width(), swap ? picture.width() : picture.height(), notes));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PictureFormat.HEAD_BYTES);
        }
    }

    private static Outcome<Examination> tooManyPixels(DecodablePicture picture) {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "picture-too-many-pixels",
                Map.of(
                        "width",
                        picture.width(),
                        "height",
                        picture.height(),
                        "limitMegapixels",
                        PictureLimits.MOST_MEGAPIXELS,
                        "limitSide",
                        PictureLimits.MOST_SIDE_PIXELS)));
    }

    private static Outcome<Examination> no(String code) {
        return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, code));
    }
}
