package vn.hoitu.print.setting;

import java.util.List;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;

/**
 * What a text takes of the page. Rooms are counted in lines of one column, so that they add up.
 *
 * @param titleLines lines of the headline as it is set
 * @param textRoom everything but pictures
 * @param words syllables of headline, sapo and body
 * @param characters of the same, spaces included
 */
public record Fit(
        int titleLines,
        int sapoLines,
        int bodyLines,
        int captionLines,
        int textRoom,
        int pictureRoom,
        int words,
        int characters,
        int charactersPerLine) {

    /** Of Vietnamese newspaper text, space included; serves where there is no text yet to ask. */
    private static final double USUAL_CHARACTERS_PER_WORD = 4.5;

    private static final int LIST_INDENT = 2;
    private static final int LEAST_WIDTH = 4;

    public static Fit empty(int pictureRoom, Measure measure) {
        return new Fit(0, 0, 0, 0, 0, pictureRoom, 0, 0, measure.charactersPerLine());
    }

    /** @param over how many columns the headline and the sapo span */
    public static Fit of(Node document, Measure measure, int over, int pictureRoom) {
        PrintText text = PrintText.of(document);
        int title = Lines.of(text.title(), measure.width(over, measure.titlePercent()));
        int sapoWidth = measure.width(over, measure.sapoPercent());
        int sapo = Lines.of(text.kicker(), sapoWidth) + Lines.of(Run.text(text.sapo()), sapoWidth);
        int body = text.body().stream()
                .mapToInt(block -> lines(block, measure.charactersPerLine()))
                .sum();
        int captionWidth = measure.width(1, measure.captionPercent());
        int captions = text.pictures().stream()
                .mapToInt(picture -> Lines.of(caption(picture), captionWidth))
                .sum();
        int room = Measure.room(title, over, measure.titlePercent())
                + Measure.room(sapo, over, measure.sapoPercent())
                + body
                + Measure.room(captions, 1, measure.captionPercent());
        String all = String.join(" ", text.title(), Run.text(text.sapo()), PlainText.of(DocumentFields.body(document)));
        return new Fit(
                title,
                sapo,
                body,
                captions,
                room,
                pictureRoom,
                DocumentFields.of(document).words(),
                Lines.characters(all.replaceAll("\\s+", " ").strip()),
                measure.charactersPerLine());
    }

    /** Everything, pictures included. */
    public int room() {
        return textRoom + pictureRoom;
    }

    /** How far the text is over what is wanted (below zero: how much is missing), in lines. */
    public int overLines(int wanted, Unit unit) {
        return unit == Unit.LINES ? textRoom - wanted : linesOf(overWords(wanted, unit));
    }

    /** The same in words. */
    public int overWords(int wanted, Unit unit) {
        return switch (unit) {
            case WORDS -> words - wanted;
            case CHARACTERS -> away((characters - wanted) / charactersPerWord());
            case LINES -> away((textRoom - wanted) * charactersPerLine / charactersPerWord());
        };
    }

    /** The wanted length as lines of one column. */
    public int wantedLines(int wanted, Unit unit) {
        return switch (unit) {
            case WORDS -> linesOf(wanted);
            case CHARACTERS -> away((double) wanted / charactersPerLine);
            case LINES -> wanted;
        };
    }

    /** Whether so many percent and more of what is wanted are missing. */
    public boolean isShort(int wanted, Unit unit, int percent) {
        int there = switch (unit) {
            case WORDS -> words;
            case CHARACTERS -> characters;
            case LINES -> textRoom;
        };
        return (long) (wanted - there) * Measure.WHOLE_PERCENT > (long) wanted * percent;
    }

    private int linesOf(int wordCount) {
        return away(wordCount * charactersPerWord() / charactersPerLine);
    }

    private double charactersPerWord() {
        return words == 0 ? USUAL_CHARACTERS_PER_WORD : (characters + 1.0) / words;
    }

    /** Rounded away from nothing: whoever is over by half a line is over by a line. */
    private static int away(double value) {
        return (int) (value < 0 ? Math.floor(value) : Math.ceil(value));
    }

    private static int lines(Block block, int width) {
        return switch (block) {
            case Block.Paragraph(Block.Kind kind, List<Run> runs) ->
                Lines.of(Run.text(runs), kind == Block.Kind.QUOTE ? narrower(width, LIST_INDENT) : width);
            case Block.Item item -> Lines.of(Run.text(item.runs()), narrower(width, LIST_INDENT * (item.depth() + 1)));
            case Block.Table(List<Block.Row> rows) ->
                rows.stream().mapToInt(row -> lines(row, width)).sum();
            case Block.Rule() -> 1;
            case Block.Picture _ -> 0; // its room is reserved, its caption counted apart
        };
    }

    private static int lines(Block.Row row, int width) {
        int cells = row.cells().stream().mapToInt(Block.Cell::columns).sum();
        return row.cells().stream()
                .mapToInt(cell -> cell.paragraphs().stream()
                        .mapToInt(runs -> Lines.of(
                                Run.text(runs), Math.max(LEAST_WIDTH, width * cell.columns() / Math.max(1, cells))))
                        .sum())
                .max()
                .orElse(0);
    }

    private static int narrower(int width, int indent) {
        return Math.max(LEAST_WIDTH, width - indent);
    }

    private static String caption(Block.Picture picture) {
        return (Run.text(picture.caption()) + " " + picture.credit()).strip();
    }
}
