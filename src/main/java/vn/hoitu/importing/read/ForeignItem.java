package vn.hoitu.importing.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of a foreign file. */
public sealed interface ForeignItem {

    /** What it is at its source, such as {@code post}, {@code attachment}, {@code row}. */
    String kind();

    /** What names it at its source; may be empty. */
    String sourceId();

    String title();

    /** A text that can become a piece. */
    record Text(ForeignPiece piece) implements ForeignItem {

        @Override
        public String kind() {
            return piece.kind();
        }

        @Override
        public String sourceId() {
            return piece.sourceId();
        }

        @Override
        public String title() {
            return piece.title();
        }
    }

    /** A file at the source, perhaps a picture. */
    record Attachment(String sourceId, String title, ForeignPicture picture, List<Finding> findings)
            implements ForeignItem {

        @Override
        public String kind() {
            return "attachment";
        }
    }

    /** An item that cannot come over. */
    record Left(String kind, String sourceId, String title, boolean broken, Finding why) implements ForeignItem {}

    /** A picture by its address at the source. */
    record ForeignPicture(@Nullable String address, String alt, String caption) {}
}
