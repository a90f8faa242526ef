package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.BookFinding.Weight;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** What in a book stops it, what somebody has to confirm, and where that stands. */
class BookCheckTests {

    private final BookJson json = new BookJson();

    @Test
    void aBookWithoutIndicatorsIsNoProgramme() {
        ProgrammeBook all = national();
        ProgrammeBook none = new ProgrammeBook(
                all.code(),
                all.title(),
                all.scope(),
                all.ownerName(),
                null,
                all.decision(),
                List.of(),
                all.terms(),
                null,
                List.of(),
                List.of(),
                List.of());

        assertThat(weight(none, "indicators", "no-indicators")).isEqualTo(Weight.STOPS);
    }

    @Test
    void aDenominatorThatNobodyCanDrawUpStops() {
        ProgrammeBook unknown = changed("\"population\":\"press-agencies\"", "\"population\":\"all-agencies\"");

        assertThat(weight(unknown, "indicators[0].population", "unknown-population"))
                .isEqualTo(Weight.STOPS);
    }

    @Test
    void wordsThatSayAnotherFigureAreAskedAboutAndNeverCorrected() {
        assertThat(asked(changed("\"part\":70", "\"part\":50")))
                .containsExactlyEntriesOf(Map.of("indicators[0].targets[2].part", "70% / 50/100"));
        assertThat(asked(changed(
                        "\"part\":15,\"whole\":100,\"growthPercent\":10",
                        "\"part\":10,\"whole\":100,\"growthPercent\":15")))
                .as("share and growth changed places")
                .containsOnlyKeys("indicators[3].targets[1].part", "indicators[3].targets[1].growthPercent");
        assertThat(asked(changed("\"stage\":\"developed\"", "\"stage\":\"completed\"")))
                .containsOnlyKeys("indicators[8].targets[1].stage");
        assertThat(asked(read("bnv", "30% cơ quan báo chí tăng", "đến năm 2026, 30% cơ quan báo chí tăng")))
                .isEmpty();
        assertThat(asked(read("bnv", "\"year\":2025,\"text\":\"", "$0Đến năm 2026, ")))
                .containsOnlyKeys("indicators[0].targets[0].year");
        assertThat(asked(changed("\"baseYear\":2022", "\"baseYear\":2021"))).containsOnlyKeys("indicators[3].baseYear");
        assertThat(asked(changed("03/04/0", "04/04/0"))).containsOnlyKeys("terms[0].before");
        assertThat(asked(changed("\"signedOn\":\"2023-05-08\"", "\"signedOn\":\"2023-05-07\"")))
                .containsOnlyKeys("decision.signedOn");
        assertThat(asked(read("yen-bai", "\"part\":2,\"whole\":3", "\"part\":1,\"whole\":3")))
                .as("a share in words of two numbers")
                .containsOnlyKeys("indicators[2].targets[0].part");
    }

    @Test
    void wordsThatRoundOrNameNoFigureAreNotAskedAbout() {
        assertThat(asked(changed(
                        "\"text\":\"70%\",\"part\":70,\"whole\":100", "\"text\":\"66,7%\",\"part\":2,\"whole\":3")))
                .isEmpty();
        assertThat(
                        asked(
                                changed(
                                        "\"text\":\"70%\"",
                                        "\"text\":\"Hầu hết cơ quan theo Chỉ thị 09/CT-TTg ngày 31 tháng 3 năm 2021 và 348/QĐ-TTg ngày 06/4/2023, so với năm 2022\"")))
                .isEmpty();
    }

    @Test
    void termsOfOneBodyShareNoMonthAndAYearMayConsistOfThem() {
        ProgrammeBook shared = changed("\"first\":\"4/0\",\"last\":\"6/0\"", "\"first\":\"3/0\",\"last\":\"6/0\"");
        ProgrammeBook twice = changed("\"first\":\"4/0\",\"last\":\"6/0\"", "\"first\":\"12/-1\",\"last\":\"3/0\"");
        ProgrammeBook acrossTheYear =
                changed("\"first\":\"10/0\",\"last\":\"11/0\"", "\"first\":\"10/0\",\"last\":\"12/0\"");
        ProgrammeBook swallowed = changed("\"first\":\"7/0\",\"last\":\"9/0\"", "\"first\":\"4/0\",\"last\":\"9/0\"");
        ProgrammeBook tooLong = changed("\"first\":\"7/0\",\"last\":\"9/0\"", "\"first\":\"7/0\",\"last\":\"9/1\"");

        assertThat(weight(shared, "terms[1].first", "terms-overlap")).isEqualTo(Weight.STOPS);
        assertThat(weight(twice, "terms[1].first", "terms-overlap")).isEqualTo(Weight.STOPS);
        assertThat(weight(acrossTheYear, "terms[3].first", "terms-overlap")).isEqualTo(Weight.STOPS);
        assertThat(weight(swallowed, "terms[2].first", "term-half-divided")).isEqualTo(Weight.ASKS);
        assertThat(weight(tooLong, "terms[2].first", "term-longer-than-a-year")).isEqualTo(Weight.STOPS);
        ProgrammeBook half =
                changed("\"obligor\":\"ministries-provinces-governing-bodies\"", "\"obligor\":\"indicator-unit\"");
        assertThat(BookCheck.of(half))
                .as("four quarters make the year")
                .noneMatch(f -> f.code().startsWith("term"));
    }

    @Test
    void aDecisionIsOfThisStateAndOneThatBackDatesIsConfirmed() {
        ProgrammeBook old = changed("\"effectiveFrom\":\"2023-05-08\"", "\"effectiveFrom\":\"1800-01-01\"");
        ProgrammeBook far = changed("\"from\":\"2025-03-01\"", "\"from\":\"2101-01-01\"");
        ProgrammeBook back = changed("\"effectiveFrom\":\"2023-05-08\"", "\"effectiveFrom\":\"2023-01-01\"");

        assertThat(weight(old, "decision.effectiveFrom", "day-of-no-decision")).isEqualTo(Weight.STOPS);
        assertThat(weight(far, "responsibilities[1].from", "day-of-no-decision"))
                .isEqualTo(Weight.STOPS);
        assertThat(weight(back, "decision.effectiveFrom", "decision-holds-before-signed"))
                .isEqualTo(Weight.ASKS);
    }

    @Test
    void aTargetBelowThatOfAnEarlierYearIsAskedAbout() {
        ProgrammeBook share = changed("94%\",\"part\":94", "84%\",\"part\":84");
        ProgrammeBook growth = changed(
                "34% .*?\"part\":34,\"whole\":100,\"growthPercent\":20",
                "34\",\"part\":34,\"whole\":100,\"growthPercent\":15");
        ProgrammeBook stage = changed("\"stage\":\"completed\"", "\"stage\":\"proposed\"");

        assertThat(falling(share))
                .containsExactly(new BookFinding(
                        "indicators[0].targets[5].part",
                        "path-falls",
                        Map.of("year", 2028, "value", "84/100", "before", 2027, "earlier", "90/100"),
                        Weight.ASKS));
        assertThat(falling(growth))
                .extracting(BookFinding::path)
                .containsExactly("indicators[3].targets[3].growthPercent");
        assertThat(falling(stage)).extracting(BookFinding::weight).containsExactly(Weight.ASKS);
        assertThat(falling(national())).isEmpty();
    }

    @Test
    void targetsAreComparedByTheirYearsNotByTheirPlaceInTheFile() {
        ProgrammeBook turned =
                changed("\\{\"year\":2023,([^}]*)},\\{\"year\":2024,([^}]*)}", "{\"year\":2024,$2},{\"year\":2023,$1}");

        assertThat(falling(turned)).isEmpty();
    }

    @Test
    void aRowDoesNotStandUnderItself() {
        ProgrammeBook self = changed("\"code\":\"2\",\"parent\":null", "\"code\":\"2\",\"parent\":\"2\"");
        ProgrammeBook circle = read(json.write(self)
                .replace("\"code\":\"2\",\"parent\":\"2\"", "\"code\":\"2\",\"parent\":\"3\"")
                .replace("\"code\":\"3\",\"parent\":null", "\"code\":\"3\",\"parent\":\"2\""));
        ProgrammeBook nowhere = changed("\"code\":\"2\",\"parent\":null", "\"code\":\"2\",\"parent\":\"99\"");

        assertThat(weight(self, "indicators[1].parent", "row-under-itself")).isEqualTo(Weight.STOPS);
        assertThat(weight(circle, "indicators[1].parent", "row-under-itself")).isEqualTo(Weight.STOPS);
        assertThat(weight(circle, "indicators[2].parent", "row-under-itself")).isEqualTo(Weight.STOPS);
        assertThat(weight(nowhere, "indicators[1].parent", "unknown")).isEqualTo(Weight.STOPS);
    }

    @Test
    void aDayThatThereIsNotIsQuotedAsItWasWritten() {
        assertThat(only(changed("03/04/0", "31/02/0"), "in-no-year").values()).containsEntry("written", "31/02/0");
        assertThat(only(changed("03/04/0", "31/4/0"), "in-no-year").values()).containsEntry("written", "31/4/0");
        assertThat(only(changed("03/04/0", "29/02/0"), "not-in-every-year").values())
                .containsEntry("written", "29/02/0");
    }

    @Test
    void aFileThatIsNoObjectIsNamedAndToldWhatIsExpected() {
        for (String text : List.of("[]", "[{\"code\":\"x\"}]", "\"qd-781\"", "5", "null", "")) {
            assertThat(refused(text))
                    .as(text)
                    .isEqualTo(new FieldProblem("file", "book-unreadable.no-object", Map.of()));
        }
    }

    @Test
    void whatCannotBeReadIsNamedByItsRowAsPeopleCount() {
        assertThat(unreadable("\"part\":70", "\"prat\":70"))
                .isEqualTo(new FieldProblem(
                        "indicators[0].targets[2].prat",
                        "book-unreadable.targets",
                        Map.of("row", 3, "of", 1, "member", "prat")));
        assertThat(unreadable("\"signedOn\":\"2023-05-08\"", "\"signedOn\":\"hôm qua\""))
                .isEqualTo(new FieldProblem(
                        "decision.signedOn",
                        "book-unreadable.decision",
                        Map.of("row", 1, "of", 0, "member", "signedOn")));
        assertThat(unreadable("\"scope\":", "\"scoop\":").code()).isEqualTo("book-unreadable.programme");
        assertThat(unreadable("\\{", "{,").code()).isEqualTo("book-unreadable.syntax");
    }

    private FieldProblem unreadable(String from, String to) {
        String text = text("qd-781").replaceFirst(from, to);
        return refused(text);
    }

    private FieldProblem refused(String text) {
        var outcome = json.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().fields().getFirst();
    }

    private static List<BookFinding> falling(ProgrammeBook book) {
        return BookCheck.of(book).stream()
                .filter(f -> f.code().equals("path-falls"))
                .toList();
    }

    private static BookFinding only(ProgrammeBook book, String code) {
        List<BookFinding> found =
                BookCheck.of(book).stream().filter(f -> f.code().equals(code)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Weight weight(ProgrammeBook book, String path, String code) {
        List<BookFinding> found =
                BookCheck.of(book).stream().filter(f -> f.code().equals(code)).toList();
        assertThat(found).extracting(BookFinding::path).contains(path);
        return found.stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .weight();
    }

    /** What the words say against what the figure says, by place. */
    private static Map<String, String> asked(ProgrammeBook book) {
        return BookCheck.of(book).stream()
                .filter(BookFinding::asks)
                .collect(java.util.stream.Collectors.toMap(
                        BookFinding::path,
                        f -> f.values().get("said") + " / " + f.values().get("figure")));
    }

    private ProgrammeBook national() {
        return read("qd-781", "", "");
    }

    private ProgrammeBook changed(String from, String to) {
        assertThat(text("qd-781")).containsPattern(from);
        return read("qd-781", from, to);
    }

    private ProgrammeBook read(String code, String from, String to) {
        return read(text(code).replaceFirst(from, to));
    }

    private ProgrammeBook read(String text) {
        return json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private String text(String code) {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/strategy/" + code + ".json"))) {
            return json.write(json.read(in.readAllBytes()).orThrow());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
