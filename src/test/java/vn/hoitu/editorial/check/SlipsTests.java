package vn.hoitu.editorial.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What looks like a slip of the pen, and what does not. */
class SlipsTests {

    private static final String SOUND = """
            Ngày 21 tháng 11, Ủy ban nhân dân tỉnh tổ chức hội nghị về chuyển đổi số báo chí. Ông Nguyễn Văn Quyết, bà Trần Thị
            Ngọc Ẩn và những người khuyết tật cùng dự. Nghiêng nghiêng mái lá, đêm khuya, uống nước, giếng làng, gìn giữ, giết
            giặc, quốc gia, quý, quyển sách, xoong chảo, khoẻ khoắn, huỳnh quang, loăng quăng, ngoằn ngoèo, khúc khuỷu, thuở xưa,
            nguệch ngoạc, khuếch đại, yêu, yếm, ý nghĩa, ỷ lại, tuýt còi, quỵt, đoàn kết, hoàn toàn, toán, thuyền, tiền tuyến,
            rượu, hươu, ướt, mười lăm, cứu hộ, bưu điện, axít, vắcxin, ôxy, Đắk Lắk, Krông Pắk, HĐND, TP.HCM, Hồng Kông.
            """;

    @Test
    void soundVietnameseHasNoSlips() {
        assertThat(Slips.in(SOUND, Set.of()))
                .filteredOn(s -> s.kind() != Slips.Kind.OLDER_TONE && s.kind() != Slips.Kind.NEWER_TONE)
                .isEmpty();
    }

    @Test
    void syllablesThatCannotBeAreFound() {
        for (String slip : List.of(
                "nghành", "nguời", "đuợc", "truờng", "phưong", "kà", "ghà", "ngiệp", "nhât", "đăc", "thướn̉g",
                "huớng")) {
            assertThat(Slips.in("Một " + slip + " ở đây", Set.of()))
                    .as(slip)
                    .extracting(Slips.Slip::kind)
                    .containsExactly(Slips.Kind.IMPOSSIBLE);
        }
    }

    @Test
    void aToneOnTheWrongLetterIsToldWithTheRightOne() {
        assertThat(Slips.in("Đi tòan quốc, hòan thành, thúy, thủơ", Set.of()))
                .filteredOn(s -> s.kind() == Slips.Kind.MISPLACED)
                .extracting(Slips.Slip::words, Slips.Slip::better)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tòan", "toàn"),
                        org.assertj.core.groups.Tuple.tuple("hòan", "hoàn"),
                        org.assertj.core.groups.Tuple.tuple("thủơ", "thuở"));
    }

    @Test
    void aSlipStandsWhereItIsSaidToStand() {
        String text = "Theo theo dõi, công trình của của xã xong rồi .Mọi người vui ,mừng";

        List<Slips.Slip> slips = Slips.in(text, Set.of());

        assertThat(slips)
                .allSatisfy(s -> assertThat(text.substring(s.from(), s.to())).isEqualTo(s.words()));
        assertThat(slips).extracting(Slips.Slip::kind).contains(Slips.Kind.DOUBLED, Slips.Kind.SPACE_BEFORE);
    }

    @Test
    void anOwnWordOfTheAgencyIsNoSlip() {
        assertThat(Slips.in("Nghệ nhân Yjrô chơi đàn Tơrưưng", Set.of(Phrases.exact("Tơrưưng"))))
                .isEmpty();
        assertThat(Slips.in("một tơrưưng", Set.of())).hasSize(1);
    }

    @Property
    void noTextBreaksIt(@ForAll("texts") String text) {
        for (Slips.Slip slip : Slips.in(text, Set.of())) {
            assertThat(text.substring(slip.from(), slip.to())).isEqualTo(slip.words());
        }
    }

    @Property
    void aWellPlacedToneIsWellFormed(@ForAll("words") String word) {
        String better = Syllable.wellPlaced(word);

        assertThat(better.equals(word) || Syllable.form(better) != Syllable.Form.IMPOSSIBLE)
                .isTrue();
        assertThat(Phrases.folded(better)).isEqualTo(Phrases.folded(word));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aăâeêioôơuưyáàảãạđĐnghtckpmqx .,;:!?-'\u0301\u0323 \n😀zwJ19")
                .ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aăâeêioôơuưyáàảãạấềộđnghtckpm")
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
