package vn.hoitu.print.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.print.setting.PrintText;

/**
 * A finished piece on its way to the layout.
 *
 * @param textVersion the number of the text, by which it is found again in the newsroom
 * @param page absent of a piece in the tray
 * @param pictures in the order in which they stand in the text
 */
public record PieceSheet(
        UUID id,
        long number,
        int textVersion,
        PrintText text,
        List<String> authors,
        @Nullable String source,
        String titleName,
        @Nullable Integer issueNumber,
        LocalDate day,
        @Nullable Integer page,
        List<Picture> pictures) {

    /** @param file its path in the package beside the piece's own files; absent when the file is not at hand */
    public record Picture(@Nullable String file, String caption, String credit, String alt) {}

    /** How a picture is named in the text, so that the layout finds its file. */
    String reference(int index) {
        Picture picture = pictures.get(index);
        return picture.file() == null ? "" : picture.file();
    }
}
