package vn.hoitu.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTests {

    @ParameterizedTest
    @CsvSource({
        "hoà,hòa",
        "hoá,hóa",
        "hoả,hỏa",
        "hoã,hõa",
        "hoạ,họa",
        "thuý,thúy",
        "Thuỷ,Thủy",
        "khoẻ,khỏe",
        "HOÀ,HÒA",
        "oà,òa",
        "huỷ bỏ,hủy bỏ",
        "loè loẹt,lòe loẹt",
        "tuỳ,tùy",
        "Hoà Bình,Hòa Bình",
        "quỹ,quỹ",
        "qúy,quý",
        "Qúy,Quý"
    })
    void givesBothTonePlacementsOneForm(String written, String oneForm) {
        assertThat(VietnameseText.withOneTonePlacement(written)).isEqualTo(oneForm);
        assertThat(VietnameseText.withOneTonePlacement(oneForm)).isEqualTo(oneForm);
        assertThat(VietnameseText.withOneTonePlacement(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(oneForm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý", "quỳ", "quà", "quá", "quẻ", "giá", "già", "gì", "giỏi", "hoàn", "ngoài", "xoáy", "huỳnh",
                "khuỷu", "chuyện", "thuở", "của", "múa", "huế", "hòa", "thúy", "khỏe", "toán", "loét", "voilà", "café",
                "muỗi"
            })
    void leavesSyllablesAloneWhoseToneHasOnePlace(String syllable) {
        assertThat(VietnameseText.withOneTonePlacement(syllable)).isEqualTo(syllable);
    }

    @Test
    void foldsEveryVietnameseLetterToItsBaseLetter() {
        assertThat(VietnameseText.fold(VietnameseAlphabet.LETTERS)).matches("[a-zA-Z]+");
        assertThat(VietnameseText.fold("Đường về Đắk Lắk, Thừa Thiên – Huế"))
                .isEqualTo("Duong ve Dak Lak, Thua Thien – Hue");
        assertThat(VietnameseText.searchKey("ĐỖ Mười")).isEqualTo("do muoi");
    }

    @Property
    void tonePlacementIsSettledAfterOnePass(@ForAll String text) {
        String once = VietnameseText.withOneTonePlacement(text);

        assertThat(VietnameseText.withOneTonePlacement(once)).isEqualTo(once);
        assertThat(VietnameseText.searchKey(once)).isEqualTo(VietnameseText.searchKey(VietnameseText.nfc(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "' \u00a0 '|0",
                "— … !|0",
                "Hà Nội|2",
                "Dịch COVID-19 đã lùi xa.|5",
                "10.000 người – 3 ngày|4",
                "một\u00a0hai\tba bốn|4"
            })
    void countsSyllables(String text, int words) {
        assertThat(VietnameseText.words(text)).isEqualTo(words);
    }

    @Test
    void saysHowLongReadingTakes() {
        assertThat(VietnameseText.readingMinutes(0)).isZero();
        assertThat(VietnameseText.readingMinutes(1)).isEqualTo(1);
        assertThat(VietnameseText.readingMinutes(960)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thủ tướng: 'Đẩy mạnh chuyển đổi số'|thu-tuong-day-manh-chuyen-doi-so",
                "  Giá vàng 9/12 -- tăng!|gia-vang-9-12-tang",
                "日本語|tin",
                "''|tin",
                "<script>alert(1)</script>|script-alert-1-script"
            })
    void makesSlugs(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void cutsLongSlugsBetweenWords() {
        assertThat(Slug.of("nghiêng ".repeat(50)))
                .hasSizeLessThanOrEqualTo(Slug.MAX_CHARACTERS)
                .endsWith("-nghieng");
        assertThat(Slug.of("a".repeat(500))).hasSize(Slug.MAX_CHARACTERS);
    }

    @Property
    void slugsAreAlwaysSafeInAnAddress(@ForAll String title) {
        assertThat(Slug.of(title)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(Slug.MAX_CHARACTERS);
    }
}
