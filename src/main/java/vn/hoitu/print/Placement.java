package vn.hoitu.print;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.print.setting.Unit;

/**
 * Room for a piece.
 *
 * @param pageId absent while it lies in the issue's tray
 * @param approvedText the number of the text with which the page was approved
 */
record Placement(
        UUID id,
        UUID issueId,
        @Nullable UUID pageId,
        int position,
        Wish wish,
        @Nullable Integer approvedText,
        int version) {

    /**
     * @param label what it is to be, until a piece with a headline stands there
     * @param columns that headline and sapo span
     * @param pictureLines room for pictures in lines of one column
     */
    record Wish(
            String label, @Nullable UUID pieceId, int wanted, Unit unit, int columns, int pictureLines, String note) {}
}
