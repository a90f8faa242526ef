package vn.hoitu.print.setting;

/**
 * How the pages of a title are set. A line of the headline is {@code titlePercent} as high as a line of the text, and
 * its letters are as much wider.
 *
 * @param columns of a page
 * @param charactersPerLine of the text, in one column
 */
public record Measure(
        int columns, int charactersPerLine, int linesPerColumn, int titlePercent, int sapoPercent, int captionPercent) {

    static final int WHOLE_PERCENT = 100;

    /** Lines of one column that a whole page holds. */
    public int capacity() {
        return columns * linesPerColumn;
    }

    /** Characters on a line over so many columns, in letters of so many percent. */
    int width(int over, int percent) {
        return Math.max(1, charactersPerLine * over * WHOLE_PERCENT / percent);
    }

    /** Lines of one column that so many lines over so many columns take. */
    static int room(int lines, int over, int percent) {
        return (lines * percent + WHOLE_PERCENT - 1) / WHOLE_PERCENT * over;
    }
}
