package vn.hoitu.print.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How many lines a text takes. */
class LinesTests {

    @Test
    void breaksBetweenSyllablesAsAColumnDoes() {
        assertThat(Lines.of("Giá lúa hè thu tăng", 8)).isEqualTo(3); // Giá lúa | hè thu | tăng
        assertThat(Lines.of("Giá lúa hè thu tăng", 19)).isEqualTo(1);
        assertThat(Lines.of("Một đoạn.\nHai đoạn.", 40)).isEqualTo(2);
        assertThat(Lines.of(" \n\t", 40)).isZero();
        assertThat(Lines.of("https://dai-qua-mot-dong.vn", 10)).isEqualTo(3);
    }

    @Test
    void countsALetterWithItsMarksOnceHoweverItIsEncoded() {
        String composed = "Nguyễn Thị Ngọc Ẩn";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);

        assertThat(decomposed.length()).isGreaterThan(composed.length());
        assertThat(Lines.characters(decomposed))
                .isEqualTo(Lines.characters(composed))
                .isEqualTo(18);
        assertThat(Lines.of(decomposed, 18)).isEqualTo(1);
    }

    @Property
    void aWiderColumnNeverTakesMoreLines(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int width) {
        assertThat(Lines.of(text, width + 1)).isLessThanOrEqualTo(Lines.of(text, width));
    }

    @Property
    void moreWordsNeverTakeFewerLines(
            @ForAll("texts") String text,
            @ForAll("words") String more,
            @ForAll @IntRange(min = 1, max = 60) int width) {
        assertThat(Lines.of(text + " " + more, width)).isGreaterThanOrEqualTo(Lines.of(text, width));
    }

    @Property
    void noLineHoldsMoreThanItsCharactersAndNoneIsHalfEmptyWithoutReason(
            @ForAll("texts") String text, @ForAll @IntRange(min = 12, max = 60) int width) {
        int lines = Lines.of(text, width);
        int letters = Lines.characters(text.replaceAll("\\s+", ""));
        long paragraphs = text.lines().count();

        assertThat((long) lines * width).isGreaterThanOrEqualTo(letters);
        // Two lines that follow each other hold more than one line's width, or the second would have joined the first.
        assertThat((long) lines * width)
                .isLessThanOrEqualTo(2L * Lines.characters(text) + 2L * width * (paragraphs + 1));
    }

    @Property
    void paragraphsAddUp(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Lines.of(one + "\n" + other, 30)).isEqualTo(Lines.of(one, 30) + Lines.of(other, 30));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("lúa", "hè", "thu", "Ẩn", "đồng bằng", "nghiêng", "x".repeat(25), "—", "1.234.567,8");
    }

    @Provide
    Arbitrary<String> texts() {
        return words().list().ofMaxSize(40).map((List<String> all) -> String.join(" ", all));
    }
}
