package vn.hoitu.strategy.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.BookFinding.Weight;

/**
 * Where the words of a decision say another figure than the member beside them. The document may be misprinted, and
 * then both stay as they are; so somebody is asked. Words without figures say nothing of this kind.
 */
final class WordsAgainstFigures {

    /** Documents round: "66,7%" stands for 2/3. */
    private static final double ROUNDING_PERCENT = 0.5;

    private static final int PERCENT = 100;
    private static final Pattern SHARE =
            Pattern.compile("(\\d{1,4}(?:[.,]\\d+)?)\\s*(?:%|phần trăm)|(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final Pattern DATES =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|ngày\\s+\\d{1,2}/\\d{1,2}|\\d+/[^\\s\\d]\\S*");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?!\\d)");
    private static final Pattern LONG_DATE =
            Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("năm\\s+(20\\d\\d)(?!\\d)");
    private static final Pattern COMPARED = Pattern.compile("so với[^,;.]*?năm\\s+(\\d{4})");
    private static final Map<Stage, String> STAGE_WORDS = stageWords();

    private final List<BookFinding> findings = new ArrayList<>();

    private WordsAgainstFigures() {}

    static List<BookFinding> of(ProgrammeBook book) {
        WordsAgainstFigures look = new WordsAgainstFigures();
        if (book.decision() != null) {
            look.day(book.decision().signedText(), book.decision().signedOn(), "decision.signedOn");
            look.day(book.decision().effectiveText(), book.decision().effectiveFrom(), "decision.effectiveFrom");
        }
        for (int i = 0; i < book.indicators().size(); i++) {
            look.indicator(book.indicators().get(i), "indicators[" + i + "]");
        }
        for (int i = 0; i < book.terms().size(); i++) {
            look.deadline(book.terms().get(i), "terms[" + i + "].before");
        }
        return look.findings;
    }

    private void indicator(Indicator one, String at) {
        Shape shape = Shape.of(String.valueOf(one.shape())).orElse(Shape.STATEMENT);
        for (int i = 0; i < one.targets().size(); i++) {
            target(shape, one.targets().get(i), at + ".targets[" + i + "]");
        }
        if (one.growthText() != null && one.growthPercent() != null) {
            Said said = Said.in(one.growthText());
            among(said.all(), one.growthPercent(), one.growthPercent() + "%", at + ".growthPercent");
        }
        if (one.measure() != null && one.baseYear() != null) {
            List<String> years = COMPARED.matcher(one.measure())
                    .results()
                    .map(r -> r.group(1))
                    .toList();
            if (!years.isEmpty() && !years.contains(one.baseYear().toString())) {
                ask(at + ".baseYear", String.join(", ", years), one.baseYear().toString());
            }
        }
    }

    private void target(Shape shape, Target target, String at) {
        String text = target.text() == null ? "" : target.text();
        List<String> years = YEAR.matcher(
                        COMPARED.matcher(LONG_DATE.matcher(text).replaceAll("")).replaceAll(""))
                .results()
                .map(r -> r.group(1))
                .toList();
        if (!years.isEmpty() && !years.contains(String.valueOf(target.year()))) {
            ask(at + ".year", String.join(", ", years), String.valueOf(target.year()));
        }
        Said said = Said.in(text);
        Double share = target.share();
        boolean two = shape == Shape.GROWTH_SHARE;
        if (share != null) {
            among(
                    two ? said.shares() : said.all(),
                    share * PERCENT,
                    target.part() + "/" + target.whole(),
                    at + ".part");
        }
        if (two && target.growthPercent() != null) {
            among(said.growth(), target.growthPercent(), target.growthPercent() + "%", at + ".growthPercent");
        }
        if (shape == Shape.MILESTONE) {
            stage(text, target.stage(), at + ".stage");
        }
    }

    /** Only where the words name one stage is it clear which they mean. */
    private void stage(String text, @Nullable String stage, String at) {
        String words = text.toLowerCase(Locale.ROOT);
        List<Stage> named = STAGE_WORDS.entrySet().stream()
                .filter(e -> words.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (named.size() == 1
                && Stage.of(stage).isPresent()
                && !named.getFirst().code().equals(stage)) {
            ask(at, text.strip(), String.valueOf(stage));
        }
    }

    private void deadline(Term term, String at) {
        List<String> days = DAY_AND_MONTH
                .matcher(String.valueOf(term.text()))
                .results()
                .map(r -> Integer.parseInt(r.group(1)) + "/" + Integer.parseInt(r.group(2)))
                .toList();
        String[] parts = String.valueOf(term.before()).split("/", -1);
        if (days.isEmpty() || parts.length != 3 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{1,2}")) {
            return;
        }
        String meant = Integer.parseInt(parts[0]) + "/" + Integer.parseInt(parts[1]);
        if (!days.contains(meant)) {
            ask(at, String.join(", ", days), meant);
        }
    }

    private void day(@Nullable String text, @Nullable LocalDate day, String at) {
        if (text == null || day == null) {
            return;
        }
        List<String> said = LONG_DATE
                .matcher(text)
                .results()
                .map(r -> "%02d/%02d/%s"
                        .formatted(Integer.parseInt(r.group(1)), Integer.parseInt(r.group(2)), r.group(3)))
                .toList();
        if (!said.isEmpty() && !said.contains(BookDays.printed(day))) {
            ask(at, String.join(", ", said), BookDays.printed(day));
        }
    }

    private void among(List<Figure> said, double figure, String printed, String at) {
        if (!said.isEmpty() && said.stream().noneMatch(f -> Math.abs(f.percent() - figure) <= ROUNDING_PERCENT)) {
            ask(at, String.join(", ", said.stream().map(Figure::printed).toList()), printed);
        }
    }

    private void ask(String at, String said, String figure) {
        findings.add(new BookFinding(at, "words-against-figure", Map.of("said", said, "figure", figure), Weight.ASKS));
    }

    private static Map<Stage, String> stageWords() {
        Map<Stage, String> words = new LinkedHashMap<>();
        words.put(Stage.PROPOSED, "đề xuất");
        words.put(Stage.FORMED, "hình thành");
        words.put(Stage.DEVELOPED, "phát triển");
        words.put(Stage.COMPLETED, "hoàn thành");
        return words;
    }

    /** A figure in words, such as "70%" or "2/3". */
    private record Figure(String printed, double percent) {

        static Figure of(MatchResult found) {
            double percent = found.group(1) != null
                    ? Double.parseDouble(found.group(1).replace(',', '.'))
                    : PERCENT * Double.parseDouble(found.group(2)) / Double.parseDouble(found.group(3));
            return new Figure(found.group().strip(), percent);
        }
    }

    /** The figures of a text in order. "30% of the agencies grow by 20%": the last one is the growth. */
    private record Said(List<Figure> all) {

        static Said in(String text) {
            return new Said(SHARE.matcher(DATES.matcher(text).replaceAll(" "))
                    .results()
                    .map(Figure::of)
                    .filter(f -> Double.isFinite(f.percent()))
                    .toList());
        }

        List<Figure> shares() {
            return all.size() < 2 ? all : all.subList(0, all.size() - 1);
        }

        List<Figure> growth() {
            return all.size() < 2 ? all : all.subList(all.size() - 1, all.size());
        }
    }
}
