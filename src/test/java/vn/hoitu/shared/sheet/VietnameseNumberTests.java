package vn.hoitu.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people in Vietnam write them. */
class VietnameseNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1234|1234",
                "1.234|1234",
                "1.234.567|1234567",
                "12,5|12.5",
                "-0,25|-0.25",
                "1.234,5|1234.5",
                "1 234 567,8|1234567.8",
                "0,125|0.125",
                "1234,567|1234.567"
            })
    void aPointStandsBetweenThousandsAndACommaBeforeDecimals(String typed, BigDecimal meant) {
        assertThat(VietnameseNumber.read(typed).orElseThrow().number()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,234", "1.5", "12.34.567", "1e9", "NaN", "1,2,3", "--1", "٣"})
    void whatNobodyCanTellIsNoNumber(String typed) {
        assertThat(VietnameseNumber.read(typed)).isEmpty();
    }

    @Test
    void threeDigitsAfterOneCommaMayBeThousandsOrDecimals() {
        assertThat(VietnameseNumber.isDoubtful("1,234")).isTrue();
        assertThat(VietnameseNumber.isDoubtful("0,234")).isFalse();
        assertThat(VietnameseNumber.isDoubtful("12,5")).isFalse();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (String number : new String[] {"0", "7", "1234.5", "-1234567.25", "1E+3"}) {
            String written = VietnameseNumber.write(new BigDecimal(number));
            assertThat(VietnameseNumber.read(written).orElseThrow().number())
                    .as(written)
                    .isEqualByComparingTo(number);
        }
        assertThat(VietnameseNumber.write(new BigDecimal("-1234567.25"))).isEqualTo("-1.234.567,25");
    }
}
