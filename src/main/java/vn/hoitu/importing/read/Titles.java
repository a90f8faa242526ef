package vn.hoitu.importing.read;

import java.util.Optional;

/** The title of a piece, which every piece must have and which must fit where titles stand. */
public final class Titles {

    private static final int MADE_TITLE_CHARACTERS = 80;

    private Titles() {}

    /** @param rest the whole title, when it was too long to stay one */
    public record Title(String text, Optional<String> rest, Optional<Finding> finding) {}

    /** @param text the body's words, of which a missing title is made */
    public static Title of(ForeignPiece piece, String text) {
        String title = Plain.line(piece.title());
        if (title.length() > Limits.MOST_TITLE_CHARACTERS) {
            String cut = Plain.cut(title, Limits.MOST_TITLE_CHARACTERS);
            return new Title(
                    cut,
                    Optional.of(title),
                    Optional.of(Finding.of(Remark.TITLE_CUT, "limit", Limits.MOST_TITLE_CHARACTERS)));
        }
        if (!title.isEmpty()) {
            return new Title(title, Optional.empty(), Optional.empty());
        }
        return new Title(made(piece, Plain.line(text)), Optional.empty(), Optional.of(Finding.of(Remark.TITLE_MADE)));
    }

    /** The lead as plain text; one that is longer than a lead is cut. */
    public static String sapo(ForeignPiece piece) {
        return Plain.cut(Plain.line(piece.sapo()), Limits.MOST_SAPO_CHARACTERS);
    }

    private static String made(ForeignPiece piece, String text) {
        if (!text.isEmpty()) {
            return Plain.cut(text, MADE_TITLE_CHARACTERS);
        }
        String name = piece.slug() == null ? "" : piece.slug().replace('-', ' ').strip();
        String id = piece.sourceId().isEmpty() ? "" : " " + Plain.cut(piece.sourceId(), 40);
        return name.isEmpty() || name.equals("tin") ? "Không có tiêu đề" + id : name;
    }
}
