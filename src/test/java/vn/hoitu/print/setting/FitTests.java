package vn.hoitu.print.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.document.DocumentReader;
import vn.hoitu.document.Node;
import vn.hoitu.document.Reading;
import vn.hoitu.document.Schema;
import vn.hoitu.testing.Texts;

/** Whether a text fits the room that is kept for it. */
class FitTests {

    /** Three columns of 30 characters and 100 lines; a line of the headline is three lines high. */
    private static final Measure PAGE = new Measure(3, 30, 100, 300, 100, 100);

    @Test
    void theHeadlineSpansItsColumnsAndTakesItsHeightInEachOfThem() {
        Fit fit = Fit.of(document("Giá lúa hè thu tăng", "", "Chữ."), PAGE, 2, 0);

        assertThat(fit.titleLines()).isEqualTo(1); // 30 × 2 columns / 3 = 20 characters
        assertThat(fit.bodyLines()).isEqualTo(1);
        assertThat(fit.textRoom()).isEqualTo(3 * 2 + 1);
    }

    @Test
    void saysHowMuchIsTooLongInLinesAndInWords() {
        String text = "lúa ".repeat(90).strip(); // 7 words on a line of 30
        Fit fit = Fit.of(document("Lúa", "", text), PAGE, 1, 0);

        assertThat(fit.words()).isEqualTo(91);
        assertThat(fit.bodyLines()).isEqualTo(13);
        assertThat(fit.overLines(fit.textRoom() - 6, Unit.LINES)).isEqualTo(6);
        assertThat(fit.overWords(80, Unit.WORDS)).isEqualTo(11);
        assertThat(fit.overLines(80, Unit.WORDS)).isEqualTo(2);
        assertThat(fit.overWords(120, Unit.WORDS)).isEqualTo(-29);
        assertThat(fit.overLines(120, Unit.WORDS)).isNegative();
        assertThat(fit.overWords(fit.characters(), Unit.CHARACTERS)).isZero();
    }

    @Test
    void picturesKeepTheirRoomBesideTheText() {
        Fit fit = Fit.of(document("Lúa", "", "Chữ."), PAGE, 1, 24);

        assertThat(fit.room()).isEqualTo(fit.textRoom() + 24);
    }

    @Test
    void aRoomWithoutATextTakesWhatIsWanted() {
        Fit fit = Fit.empty(0, PAGE);

        assertThat(fit.wantedLines(100, Unit.WORDS)).isEqualTo(15); // 4.5 characters a word
        assertThat(fit.wantedLines(40, Unit.LINES)).isEqualTo(40);
        assertThat(fit.wantedLines(600, Unit.CHARACTERS)).isEqualTo(20);
    }

    private static Node document(String title, String sapo, String... paragraphs) {
        Map<String, Object> document = Texts.document(title, sapo, paragraphs);
        Reading reading =
                DocumentReader.read(Schema.v1(), JsonMapper.builder().build().writeValueAsString(document));
        return ((Reading.Read) reading).document();
    }
}
