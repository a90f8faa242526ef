package vn.hoitu.editorial.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.text.VietnameseText;

/** How the words of a list are found, and how a removed text is known again. */
class PhrasesTests {

    @Test
    void anExactPhraseIsFoundInEitherTonePlacementButNotWithoutMarks() {
        Phrases phrases = list("hoà giải cơ sở", false);

        assertThat(phrases.in("Tổ Hòa giải  cơ sở họp")).hasSize(1);
        assertThat(phrases.in("to hoa giai co so hop")).isEmpty();
        assertThat(phrases.in("hòa giải. Cơ sở")).isEmpty();
    }

    @Test
    void aFoldedPhraseIsFoundWithoutMarksToo() {
        assertThat(list("bí mật", true).in("Tai lieu BI MAT va bí mật")).hasSize(2);
        assertThat(list("bí mật", true).in("bí mậtt")).isEmpty();
    }

    @Property
    void aPhraseIsFoundWhereverItStandsAsWords(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        String text = before + " bí mật quân sự " + after;

        assertThat(list("bí mật quân sự", false).in(text))
                .anySatisfy(h -> assertThat(VietnameseText.nfc(text.substring(h.from(), h.to())))
                        .isEqualToIgnoringCase("bí mật quân sự"));
    }

    @Test
    void aTextKeepsItsPrintThroughCaseMarksAndPunctuation() {
        Print one = Print.of("Nước sông dâng cao, người dân phải di dời trong đêm.");
        Print other = Print.of("NƯỚC SÔNG DÂNG CAO – NGUOI DAN PHAI DI DOI TRONG DEM");

        assertThat(one.shingles()).isEqualTo(other.shingles()).hasSize(7);
    }

    @Test
    void aLongTextKeepsAnEighthThatIsPartOfTheWhole() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            words.append("chữ").append(i).append(' ');
        }
        Print print = Print.of(words.toString());

        assertThat(print.kept()).hasSizeBetween(350, 650);
        assertThat(print.shingles()).contains(print.kept());
    }

    private static Phrases list(String words, boolean folded) {
        return new Phrases(
                List.of(new CheckEntry(UUID.randomUUID(), EntryList.SENSITIVE, words, folded, CheckLevel.WARN, "", 1)));
    }
}
