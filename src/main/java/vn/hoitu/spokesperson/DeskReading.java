package vn.hoitu.spokesperson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.text.VietnameseText;

/** Reads what people write at the desk, and says field by field what does not fit. */
final class DeskReading {

    static final int MOST_TITLE_CHARACTERS = 250;
    static final int MOST_TEXT_CHARACTERS = 50_000;
    static final int MOST_LINE_CHARACTERS = 300;

    private DeskReading() {}

    static String text(String field, @Nullable String given, int most, List<FieldProblem> problems) {
        String text = given == null ? "" : VietnameseText.nfc(given.strip()).replace("\u0000", "");
        if (text.length() > most) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", most)));
        }
        return text;
    }

    static String line(String field, @Nullable String given, int most, List<FieldProblem> problems) {
        return text(field, given == null ? null : given.replaceAll("[\\p{Cntrl}\\s]+", " "), most, problems);
    }

    static String required(String field, String value, List<FieldProblem> problems) {
        if (value.isEmpty()) {
            problems.add(FieldProblem.of(field, "required"));
        }
        return value;
    }
}
