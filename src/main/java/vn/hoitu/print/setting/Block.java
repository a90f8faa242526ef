package vn.hoitu.print.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the body as it is set. What lives only on a screen (embedded video, addresses) has no block. */
public sealed interface Block {

    /** Of what kind a paragraph is; each has a paragraph style of its own. */
    enum Kind {
        BODY,
        HEADING,
        SUBHEADING,
        QUOTE,
        CODE
    }

    record Paragraph(Kind kind, List<Run> runs) implements Block {}

    /**
     * A paragraph of a list.
     *
     * @param number of an ordered list, 0 of any other
     * @param opens whether the mark stands before it; further paragraphs of an item have none
     * @param depth 0 for the outermost list
     */
    record Item(int number, boolean opens, int depth, List<Run> runs) implements Block {

        /** What stands before the words. */
        public String mark() {
            return !opens ? "" : number == 0 ? "•" : number + ".";
        }
    }

    /**
     * A picture's place in the text.
     *
     * @param pictureId in the agency's archive; absent of a picture that lies elsewhere
     */
    record Picture(@Nullable String pictureId, String alt, List<Run> caption, String credit) implements Block {}

    record Table(List<Row> rows) implements Block {}

    record Row(List<Cell> cells) {}

    record Cell(boolean header, int columns, int rows, List<List<Run>> paragraphs) {}

    record Rule() implements Block {}
}
