package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.organization.register.Period;
import vn.hoitu.organization.register.Vocabulary;

/** Kinds of organisations and press types as the law calls them from day to day. */
@Repository
class LegalWords {

    /** One word of the law while it is in force; the citation is empty where none is known. */
    record Word(
            String code,
            Period period,
            String group,
            int position,
            String vietnamese,
            String english,
            @Nullable String citation) {

        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : vietnamese;
        }
    }

    private static final String PRESS_TYPE_GROUP = "press-type";

    private final DSLContext sql;

    LegalWords(DSLContext sql) {
        this.sql = sql;
    }

    List<Word> kinds() {
        return sql.fetch("""
                        select code, valid_from, valid_to, group_code, position, name_vi, name_en, citation
                        from organization.kind
                        """).map(r -> word(r, r.get("group_code", String.class)));
    }

    List<Word> pressTypes() {
        return sql.fetch("""
                        select code, valid_from, valid_to, position, name_vi, name_en, citation
                        from organization.press_type
                        """).map(r -> word(r, PRESS_TYPE_GROUP));
    }

    Vocabulary vocabulary() {
        return new Vocabulary(periods(kinds()), periods(pressTypes()));
    }

    /** How to say codes on a day; a code the law does not know that day is said by its latest word. */
    static Map<String, String> names(List<Word> words, LocalDate on, Locale locale) {
        return words.stream().collect(Collectors.groupingBy(Word::code)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> nearest(e.getValue(), on).in(locale)));
    }

    private static Word nearest(List<Word> words, LocalDate on) {
        Optional<Word> then =
                words.stream().filter(w -> w.period().contains(on)).findFirst();
        return then.orElseGet(() ->
                words.stream().max(Comparator.comparing(w -> w.period().from())).orElseThrow());
    }

    private static Map<String, List<Period>> periods(List<Word> words) {
        return words.stream()
                .collect(Collectors.groupingBy(Word::code, Collectors.mapping(Word::period, Collectors.toList())));
    }

    private static Word word(Record r, String group) {
        return new Word(
                r.get("code", String.class),
                Period.of(r.get("valid_from", LocalDate.class), r.get("valid_to", LocalDate.class)),
                group,
                r.get("position", Integer.class),
                r.get("name_vi", String.class),
                r.get("name_en", String.class),
                r.get("citation", String.class));
    }
}
