package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.testing.ModuleTest;

/** The shelf of programmes, with copies of the national one that a test may change. */
@ModuleTest
abstract class ShelfWorld {

    static final Actor OPERATOR = Actor.program("test");
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    ProgrammeReading reading;

    @Autowired
    BookJson json;

    @Autowired
    BookWorkbook workbook;

    @Autowired
    ProgrammeViews views;

    @Autowired
    BookPlaces places;

    @Autowired
    Problems texts;

    String copyOfTheNational(String mark) {
        String code = "copy-" + mark + "-" + UUID.randomUUID().toString().substring(0, 8);
        String text = json.write(shelf.founding("qd-781")).replace("\"code\":\"qd-781\"", "\"code\":\"" + code + "\"");
        shelf.take(
                        OPERATOR,
                        json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow(),
                        new ProgrammeShelf.Wish(LocalDate.of(2023, 5, 8), "bản đầu", false, false))
                .orThrow();
        return code;
    }

    ProgrammeBook changed(String code, String from, String to) {
        String text = code.equals("qd-781")
                ? json.write(shelf.founding(code))
                : json.write(
                        reading.one(OPERATOR, code, 1, null, null).orThrow().book());
        return json.read(text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    ProgrammeShelf.Taken taken(ProgrammeBook book, String from, String reason, boolean dryRun) {
        return shelf.take(OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(from), reason, dryRun, true))
                .orThrow();
    }

    Integer partOf(String code, LocalDate on) {
        return reading.one(OPERATOR, code, null, on, null)
                .orThrow()
                .book()
                .indicator("1")
                .orElseThrow()
                .targets()
                .get(2)
                .part();
    }

    static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
