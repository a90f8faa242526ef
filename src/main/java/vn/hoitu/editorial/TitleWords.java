package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.PIECE_WORD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.VietnameseText;

/**
 * Finds pieces by words of title and authors: each word typed begins one of theirs; typed with marks, it stands there
 * with these marks. Runs within the agency's transaction.
 */
@Component
class TitleWords {

    static final int MOST_WORDS = 8;
    static final int MOST_WORD_LETTERS = 60;

    /** So many are looked up one by one; where there are more, each row of the list is asked for the words instead. */
    static final int FEW = 1_000;

    private static final String BEHIND_ALL_LETTERS = "\uffff";

    private final DSLContext sql;

    TitleWords(DSLContext sql) {
        this.sql = sql;
    }

    /** @param isCommon whether more than a few pieces have the words, so that counting them would take too long */
    record Found(Condition condition, boolean isCommon) {}

    Found find(AgencyId agency, @Nullable String typed) {
        List<String> words =
                typed == null ? List.of() : wordsOf(VietnameseText.nfc(typed).toLowerCase(Locale.ROOT));
        if (words.isEmpty()) {
            return new Found(DSL.noCondition(), false);
        }
        List<String> plain = words.stream()
                .map(VietnameseText::searchKey)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        Condition marks = DSL.and(words.stream()
                .filter(word -> !VietnameseText.searchKey(word).equals(word))
                .map(word ->
                        DSL.lower(P.TITLE.concat(P.AUTHORS.cast(String.class))).contains(word))
                .toList());
        // A piece that has two such words counts twice here, which only makes them common a little sooner.
        List<UUID> few = together(agency, plain);
        return few.size() <= FEW
                ? new Found(P.ID.eq(DSL.any(few.toArray(UUID[]::new))).and(marks), false)
                : new Found(opaque(have(agency, P.ID, plain).and(marks)), true);
    }

    /** Pieces that have all words, up to one more than a few: beginning with a rare word where there is one. */
    private List<UUID> together(AgencyId agency, List<String> words) {
        for (String word : words) {
            Condition known = PIECE_WORD.AGENCY_ID.eq(agency.value()).and(begins(PIECE_WORD.WORD, word));
            List<String> others =
                    words.stream().filter(other -> !other.equals(word)).toList();
            int count =
                    sql.fetchCount(DSL.selectOne().from(PIECE_WORD).where(known).limit(FEW + 1));
            if (count <= FEW) {
                return first(known.and(have(agency, PIECE_WORD.PIECE_ID, others)));
            }
        }
        // All of them are common: a join reads each word's rows once, however seldom the words stand together.
        var other = PIECE_WORD.as("other");
        Condition all = PIECE_WORD.AGENCY_ID.eq(agency.value()).and(begins(PIECE_WORD.WORD, words.getFirst()));
        for (String word : words.subList(1, words.size())) {
            all = all.and(PIECE_WORD.PIECE_ID.in(DSL.select(other.PIECE_ID)
                    .from(other)
                    .where(other.AGENCY_ID.eq(agency.value()))
                    .and(begins(other.WORD, word))));
        }
        return first(all);
    }

    private List<UUID> first(Condition condition) {
        return sql.select(PIECE_WORD.PIECE_ID)
                .from(PIECE_WORD)
                .where(condition)
                .limit(FEW + 1)
                .fetch(PIECE_WORD.PIECE_ID);
    }

    /**
     * Words that many pieces have are best asked of row after row in the order of the list. PostgreSQL takes texts that
     * shall contain something for rare and would read and sort all rows instead; a "case" tells it nothing.
     */
    private static Condition opaque(Condition condition) {
        return DSL.condition(DSL.when(condition, DSL.inline(true)).otherwise(DSL.inline(false)));
    }

    /** Asked row by row: "offset 0" keeps the question from being turned into a join over all that have the word. */
    private static Condition have(AgencyId agency, Field<UUID> piece, List<String> words) {
        var other = PIECE_WORD.as("other");
        List<Condition> all = new ArrayList<>();
        for (String word : words) {
            all.add(DSL.exists(DSL.selectOne()
                    .from(other)
                    .where(other.AGENCY_ID.eq(agency.value()))
                    .and(other.PIECE_ID.eq(piece))
                    .and(begins(other.WORD, word))
                    .offset(DSL.inline(0))));
        }
        return DSL.and(all);
    }

    private static Condition begins(Field<String> field, String word) {
        return field.ge(word).and(field.lt(word + BEHIND_ALL_LETTERS));
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > MOST_WORD_LETTERS ? word.substring(0, MOST_WORD_LETTERS) : word)
                .limit(MOST_WORDS)
                .toList();
    }
}
