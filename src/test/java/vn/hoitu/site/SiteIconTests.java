package vn.hoitu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Each site has an icon with its initial, wherever browsers look for one. */
class SiteIconTests extends SiteTest {

    @Test
    void theInitialSaysWhoseNameItIs() {
        assertThat(SiteIcon.of("Báo Mẫu", "").letter()).isEqualTo("m");
        assertThat(SiteIcon.of("Tạp chí Đất Việt", "").letter()).isEqualTo("dd");
        assertThat(SiteIcon.of("Ảnh đẹp", "").letter()).isEqualTo("a");
        assertThat(SiteIcon.of("Báo", "").letter()).isEqualTo("b");
        assertThat(SiteIcon.of("24h", "").letter()).isEqualTo(SiteIcon.NO_LETTER);
        assertThat(SiteIcon.of(" ", "").letter()).isEqualTo(SiteIcon.NO_LETTER);
    }

    @Test
    void theFaviconHoldsThreePicturesInTheColourOfTheSite() throws IOException {
        var answer = read("/favicon.ico");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/x-icon");
        ByteBuffer ico = ByteBuffer.wrap(unpacked(answer)).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(ico.getShort(2)).isEqualTo((short) 1);
        assertThat(ico.getShort(4)).isEqualTo((short) 3);
        for (int i = 0; i < 3; i++) {
            int entry = 6 + 16 * i;
            int bytes = ico.getInt(entry + 8);
            int at = ico.getInt(entry + 12);
            BufferedImage picture =
                    ImageIO.read(new ByteArrayInputStream(Arrays.copyOfRange(ico.array(), at, at + bytes)));
            assertThat(picture.getWidth()).isEqualTo(ico.get(entry));
            assertThat(picture.getRGB(picture.getWidth() / 2, 1)).isEqualTo(0xFFB3261E);
            assertThat(picture.getRGB(0, 0) >>> 24).as("round corners").isLessThan(255);
        }
    }

    @Test
    void everyLetterIsDrawnTheSameInBothForms() throws IOException {
        for (String letter : "a b c d dd e f g h i j k l m n o p q r s t u v w x y z 0".split(" ")) {
            SiteIcon icon = SiteIcon.lettered(letter, "#1a5276");
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(icon.png(64)));
            long inked = java.util.stream.IntStream.range(0, 64 * 64)
                    .filter(i -> (drawn.getRGB(i % 64, i / 64) & 0xFFFFFF) == 0xFFFFFF)
                    .count();

            assertThat(inked).as(letter).isBetween(100L, 1_200L);
            assertThat(icon.svg())
                    .as(letter)
                    .contains("fill=\"#1a5276\"")
                    .contains(" d=\"M")
                    .doesNotContain("null");
        }
    }

    @Test
    void pagesNameTheIconAndItIsThere() {
        String icon = Jsoup.parse(read("/").text()).select("link[rel=icon]").attr("href");

        assertThat(icon).endsWith("-m.svg");
        assertThat(read(icon).header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(read(icon).text()).contains("#b3261e");
        assertThat(read("/apple-touch-icon.png").header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void theInstallationHasOneToo() {
        var answer = new HttpReader(port).get("localhost", "/favicon.ico");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/x-icon");
        assertThat(answer.body()).isNotEqualTo(read("/favicon.ico").body());
    }

    private static byte[] unpacked(HttpReader.Got answer) throws IOException {
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.body();
        }
        try (var in = new java.util.zip.GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        }
    }
}
