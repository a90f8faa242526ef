package vn.hoitu.strategy;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;

/**
 * Reasons and sources that this program itself writes into records. They are kept in Vietnamese as they were first
 * written and told in the language of whoever reads; what people wrote stays theirs.
 */
@Component
class OwnWords {

    static final String REGISTER = "Sổ tổ chức trên hệ thống";
    static final String DENOMINATOR_OF_PERIOD = "Mẫu số của kỳ";
    static final String REGISTER_MOVED = "Sổ tổ chức đã thay đổi trong kỳ";
    static final String FOUNDING_DOCUMENT = "Văn bản gốc đi cùng chương trình";
    /** Written by the migration that brought the first thresholds. */
    static final String WITH_THE_PROGRAM = "Đi cùng chương trình";

    private static final Map<String, String> KEYS = Map.of(
            REGISTER, "register",
            DENOMINATOR_OF_PERIOD, "denominator-of-period",
            REGISTER_MOVED, "register-moved",
            FOUNDING_DOCUMENT, "founding-document",
            WITH_THE_PROGRAM, "with-the-program");

    private final Problems texts;

    OwnWords(Problems texts) {
        this.texts = texts;
    }

    String of(String written, Locale locale) {
        String key = KEYS.get(written);
        return key == null ? written : texts.text("own-words." + key, Map.of(), locale);
    }
}
