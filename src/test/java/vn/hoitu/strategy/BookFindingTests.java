package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** What a look at a book finds is told in words, with its place; some of it stops the book. */
class BookFindingTests extends ShelfWorld {

    @Test
    void aHoleAndAPlaceAreReadAsWords() {
        ProgrammeBook ministry = shelf.founding("bnv");
        var finding = BookCheck.of(ministry).stream()
                .filter(f -> f.code().equals("path-with-hole"))
                .findFirst()
                .orElseThrow();

        String words = texts.text("field.path-with-hole", finding.values(), VIETNAMESE);

        assertThat(words).contains("các năm 2026, 2027, 2028, 2029;");
        assertThat(places.words(finding.path(), ministry, VIETNAMESE)).isEqualTo("Chỉ tiêu 1: các mục tiêu (targets)");
        assertThat(places.words("indicators[0].targets[1].part", ministry, Locale.ENGLISH))
                .isEqualTo("Indicator 1, target of 2030: numerator (part)");
        assertThat(places.words("terms[0].before", shelf.founding("qd-781"), VIETNAMESE))
                .isEqualTo("Kỳ báo cáo Q1: hạn (before)");
        assertThat(places.words("validFrom", ministry, VIETNAMESE))
                .isEqualTo("Chương trình: áp dụng từ ngày (validFrom)");
    }

    @Test
    void aBookWithoutADecisionIsLookedAtAndNotTaken() {
        String text = json.write(shelf.founding("qd-781")).replaceFirst("\"decision\":\\{[^}]*}", "\"decision\":null");
        ProgrammeBook bare = json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();

        var looked = shelf.take(OPERATOR, bare, new ProgrammeShelf.Wish(null, "x", true, false))
                .orThrow();

        assertThat(views.taken(looked, true, null, VIETNAMESE).findings())
                .anyMatch(f -> f.stops() && f.place().equals("Chương trình: quyết định (decision)"));
    }

    @Test
    void aPathWithAHoleIsTakenAndSaidButAPartAboveItsWholeIsNot() {
        ProgrammeBook hole = shelf.founding("bnv");
        ProgrammeBook above = changed("qd-781", "\"part\":70", "\"part\":170");

        assertThat(BookCheck.of(hole))
                .anyMatch(f -> f.code().equals("path-with-hole")
                        && !f.stops()
                        && f.values().get("years").equals(List.of(2026, 2027, 2028, 2029)));
        assertThat(refusal(shelf.take(OPERATOR, above, new ProgrammeShelf.Wish(null, "x", false, false)))
                        .fields())
                .anyMatch(
                        f -> f.code().equals("part-above-whole") && f.field().equals("indicators[0].targets[2].part"));
    }

    @Test
    void theTwentyNinthOfFebruaryCannotBeADeadline() {
        ProgrammeBook leap = changed("qd-781", "03/04/0", "29/02/0");

        assertThat(refusal(shelf.take(OPERATOR, leap, new ProgrammeShelf.Wish(null, "x", false, false)))
                        .fields())
                .anyMatch(f -> f.code().equals("not-in-every-year"));
    }
}
