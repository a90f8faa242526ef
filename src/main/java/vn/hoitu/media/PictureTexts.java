package vn.hoitu.media;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Texts about a picture, brought into the form in which all text is kept, or refused when too long. */
final class PictureTexts {

    private PictureTexts() {}

    /** New texts; those left out stay as they are. */
    record Changes(
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt) {

        Outcome<Changes> checked() {
            Changes clean = new Changes(clean(caption), clean(credit), clean(alt));
            List<FieldProblem> problems = problems(clean.caption, clean.credit, clean.alt);
            return problems.isEmpty()
                    ? Outcome.done(clean)
                    : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }

        PictureRow.Texts over(PictureRow.Texts before) {
            return new PictureRow.Texts(
                    caption == null ? before.caption() : caption,
                    credit == null ? before.credit() : credit,
                    alt == null ? before.alt() : alt);
        }
    }

    static Outcome<Pictures.Details> checked(Pictures.Details details) {
        return new Changes(details.caption(), details.credit(), details.alt())
                .checked()
                .map(c -> {
                    PictureRow.Texts texts = c.over(new PictureRow.Texts("", "", ""));
                    return new Pictures.Details(name(details.fileName()), texts.caption(), texts.credit(), texts.alt());
                });
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null
                ? null
                : Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC)
                        .strip();
    }

    /** Only for people to recognise the file by: no folders, and never used as a path. */
    private static String name(String fileName) {
        String text = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.substring(0, Math.min(last.length(), PictureLimits.MOST_NAME_CHARACTERS));
    }

    private static List<FieldProblem> problems(
            @Nullable String caption, @Nullable String credit, @Nullable String alt) {
        List<FieldProblem> problems = new ArrayList<>();
        check("caption", caption, PictureLimits.MOST_CAPTION_CHARACTERS, problems);
        check("credit", credit, PictureLimits.MOST_CREDIT_CHARACTERS, problems);
        check("alt", alt, PictureLimits.MOST_ALT_CHARACTERS, problems);
        return problems;
    }

    private static void check(String field, @Nullable String text, int most, List<FieldProblem> problems) {
        if (text != null && text.length() > most) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", most)));
        }
    }
}
