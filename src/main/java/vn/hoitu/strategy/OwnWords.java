package vn.hoitu.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Problems;

/**
 * Reasons, sources and notes that this program itself writes into records and founding documents. They are kept as they
 * were first written and told in the language of whoever reads; what people and decisions say stays theirs.
 */
@Component
class OwnWords {

    static final String REGISTER = "Sổ tổ chức trên hệ thống";
    static final String DENOMINATOR_OF_PERIOD = "Mẫu số của kỳ";
    static final String REGISTER_MOVED = "Sổ tổ chức đã thay đổi trong kỳ";
    static final String FOUNDING_DOCUMENT = "Văn bản gốc đi cùng chương trình";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Texts of the bundles that are kept with values; some name a day. */
    private static final List<String> OF_VALUES =
            List.of("evidence.worked-out-again", "evidence.not-in-the-denominator");

    private static final Pattern DAY = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");

    record Pair(String vi, String en) {}

    private final Map<String, String> english;
    private final Map<String, String> vietnamese;

    OwnWords(JsonMapper json, Problems texts) {
        List<Pair> pairs = Stream.concat(
                        pairs(json).stream(),
                        OF_VALUES.stream()
                                .map(key -> new Pair(
                                        texts.text(key, Map.of(), VIETNAMESE),
                                        texts.text(key, Map.of(), Locale.ENGLISH))))
                .toList();
        english = pairs.stream().collect(Collectors.toMap(Pair::vi, Pair::en));
        vietnamese = pairs.stream().collect(Collectors.toMap(Pair::en, Pair::vi));
    }

    private static List<Pair> pairs(JsonMapper json) {
        try (InputStream in =
                Objects.requireNonNull(OwnWords.class.getResourceAsStream("/strategy/words/own-words.json"))) {
            return Arrays.asList(json.readValue(in, Pair[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return words of somebody else as they are */
    String of(String written, Locale locale) {
        Map<String, String> told = locale.getLanguage().equals("en") ? english : vietnamese;
        Matcher day = DAY.matcher(written);
        String dayless = day.find() ? written.replace(day.group(), "{day}") : written;
        String words = told.get(dayless);
        return words == null ? written : dayless.equals(written) ? words : words.replace("{day}", day.group());
    }

    @Nullable
    String orNone(@Nullable String written, Locale locale) {
        return written == null ? null : of(written, locale);
    }
}
