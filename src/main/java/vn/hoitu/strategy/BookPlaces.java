package vn.hoitu.strategy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Names a place in a book as people do: "indicator 1, target of 2025", not by brackets. */
@Component
class BookPlaces {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.targets\\[(\\d+)])?(?:\\.(\\w+))?");

    private final Problems texts;

    BookPlaces(Problems texts) {
        this.texts = texts;
    }

    String words(String path, ProgrammeBook book, Locale locale) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return path;
        }
        String list = found.group(1);
        String member = found.group(4);
        Map<String, Object> values = new HashMap<>();
        String key = list;
        if (found.group(2) == null) {
            key = member == null ? "programme" : list;
            values.put("member", member == null ? list : member);
        } else {
            values.put("row", name(list, Integer.parseInt(found.group(2)), book));
            values.put("member", member == null ? "" : member);
        }
        if (found.group(3) != null) {
            key = "targets";
            Indicator indicator = book.indicators().get(Integer.parseInt(found.group(2)));
            values.put(
                    "year",
                    indicator.targets().get(Integer.parseInt(found.group(3))).year());
        }
        values.put("name", texts.text("book-member." + values.get("member"), Map.of(), locale));
        return texts.text("book-place." + key, values, locale);
    }

    private static String name(String list, int at, ProgrammeBook book) {
        return switch (list) {
            case "indicators" -> named(book.indicators().get(at).code(), at);
            case "terms" -> named(book.terms().get(at).code(), at);
            case "tasks" -> book.tasks().get(at).code();
            default -> String.valueOf(at + 1);
        };
    }

    private static String named(@Nullable String code, int at) {
        return code == null || code.isBlank() ? "#" + (at + 1) : code;
    }
}
