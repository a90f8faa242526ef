package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.testing.ModuleTest;

/** What a programme says of the one above it has to be there: a link to nothing would lose its figures silently. */
@ModuleTest
class ProgrammeLinkTests {

    private static final Actor OPERATOR = Actor.program("test");
    private static final String PLATFORMS =
            "cơ quan báo chí, công, trang thông tin điện tử của Bộ và các đơn vị trực thuộc"
                    + " Bộ đưa nội dung lên các nền tảng số (ưu tiên nền tảng số trong nước)";
    private static final String FROM = "2023-06-01";

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    BookJson json;

    @Autowired
    BookPlaces places;

    @Autowired
    Problems texts;

    @Test
    void aProgrammeThatNobodyKnowsCannotStandAbove() {
        ProgrammeBook lost = local(code(), "qd-7810");

        FieldProblem said = refused(lost);

        assertThat(said.field()).isEqualTo("under");
        assertThat(said.code()).isEqualTo("no-such-programme");
        assertThat(words(said, "vi")).contains("“qd-7810”");
        assertThat(words(said, "en")).contains("“qd-7810”");
        assertThat(looked(lost))
                .extracting(BookFinding::path, BookFinding::code, BookFinding::weight)
                .contains(
                        org.assertj.core.api.Assertions.tuple("under", "no-such-programme", BookFinding.Weight.STOPS));
        assertThat(places.words("under", lost, Locale.ENGLISH)).isEqualTo("Programme: programme above (under)");
        assertThat(places.words("indicators[0].national", lost, Locale.forLanguageTag("vi")))
                .isEqualTo("Chỉ tiêu 1: chỉ tiêu của chương trình cấp trên (national)");
    }

    @Test
    void aProgrammeDoesNotStandUnderItself() {
        String code = code();

        assertThat(refused(local(code, code)).code()).isEqualTo("programme-under-itself");
        taken(local(code, "qd-781"), FROM);
        assertThat(refused(local(code, code)).code()).isEqualTo("programme-under-itself");
    }

    @Test
    void programmesDoNotStandInACircle() {
        String first = code();
        String second = code();
        String third = code();
        taken(local(first, "qd-781"), FROM);
        taken(local(second, first), FROM);
        taken(local(third, second), FROM);

        FieldProblem said = refused(local(first, third));

        assertThat(said.field()).isEqualTo("under");
        assertThat(said.values()).containsEntry("chain", String.join(" → ", first, third, second, first));
    }

    @Test
    void twoProgrammesMayChangePlacesFromADayOn() {
        String first = code();
        String second = code();
        taken(local(first, "qd-781"), FROM);
        taken(local(second, first), FROM);

        taken(local(second, "qd-781"), "2024-01-01");
        taken(local(first, second), "2024-01-01");
    }

    @Test
    void anIndicatorThatIsCarriedOutIsOneOfTheProgrammeAbove() {
        ProgrammeBook unknown = changed(local(code(), "qd-781"), "\"national\":\"1\"", "\"national\":\"99\"");

        FieldProblem said = refused(unknown);

        assertThat(said.field()).isEqualTo("indicators[0].national");
        assertThat(said.code()).isEqualTo("no-such-indicator-above");
        assertThat(words(said, "en")).contains("qd-781").contains("“99”").contains("1, 2, 3, 4");
        assertThat(words(said, "vi")).contains("qd-781").contains("“99”").contains("1, 2, 3, 4");
    }

    @Test
    void anIndicatorCarriesOutNothingWhereNoProgrammeStandsAbove() {
        ProgrammeBook alone = changed(local(code(), "qd-781"), "\"under\":\"qd-781\"", "\"under\":null");

        FieldProblem said = refused(alone);

        assertThat(said.field()).isEqualTo("indicators[0].national");
        assertThat(said.code()).isEqualTo("no-programme-above");
    }

    @Test
    void aFallingPathIsTakenInOnceItIsConfirmed() {
        ProgrammeBook falling = changed(
                local(code(), "qd-781"),
                "\"year\":2030,\"text\":\"100% " + PLATFORMS + "\",\"part\":100",
                "\"year\":2030,\"text\":\"60% " + PLATFORMS + "\",\"part\":60");
        LocalDate from = LocalDate.parse(FROM);

        Outcome<?> unconfirmed = shelf.take(OPERATOR, falling, new ProgrammeShelf.Wish(from, "thử", false, false));

        assertThat(unconfirmed).isInstanceOf(Outcome.Refused.class);
        var refusal = ((Outcome.Refused<?>) unconfirmed).refusal();
        assertThat(refusal.code()).isEqualTo("programme-to-confirm");
        assertThat(refusal.fields()).singleElement().satisfies(f -> {
            assertThat(f.field()).isEqualTo("indicators[0].targets[1].part");
            assertThat(words(f, "en"))
                    .contains("2030")
                    .contains("60/100")
                    .contains("2025")
                    .contains("70/100");
            assertThat(words(f, "vi"))
                    .contains("2030")
                    .contains("60/100")
                    .contains("2025")
                    .contains("70/100");
        });
        taken(falling, FROM);
    }

    private static String code() {
        return "link-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private ProgrammeBook local(String code, String under) {
        return changed(
                changed(shelf.founding("bnv"), "\"code\":\"bnv\"", "\"code\":\"" + code + "\""),
                "\"under\":\"qd-781\"",
                "\"under\":\"" + under + "\"");
    }

    private ProgrammeBook changed(ProgrammeBook book, String from, String to) {
        String text = json.write(book);
        assertThat(text).contains(from);
        return json.read(text.replace(from, to).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private void taken(ProgrammeBook book, String from) {
        shelf.take(OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(from), "thử", false, true))
                .orThrow();
    }

    private List<BookFinding> looked(ProgrammeBook book) {
        return shelf.take(OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(FROM), null, true, false))
                .orThrow()
                .findings();
    }

    private FieldProblem refused(ProgrammeBook book) {
        Outcome<?> outcome =
                shelf.take(OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(FROM), "thử", false, true));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().fields().getFirst();
    }

    private String words(FieldProblem said, String language) {
        return texts.text("field." + said.code(), said.values(), Locale.forLanguageTag(language));
    }
}
