package vn.hoitu.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.text.Slug;

/** The published pieces of the last two months of one agency, oldest first. */
final class Archive {

    static final int DAYS = 60;
    /** Hours at which an agency puts its pieces out; few by night. */
    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(5, 45),
            LocalTime.of(6, 20),
            LocalTime.of(7, 5),
            LocalTime.of(7, 50),
            LocalTime.of(8, 35),
            LocalTime.of(9, 25),
            LocalTime.of(10, 10),
            LocalTime.of(11, 0),
            LocalTime.of(11, 40),
            LocalTime.of(13, 30),
            LocalTime.of(14, 25),
            LocalTime.of(15, 15),
            LocalTime.of(16, 5),
            LocalTime.of(17, 10),
            LocalTime.of(18, 30),
            LocalTime.of(19, 45),
            LocalTime.of(21, 15));

    private final String place;
    private final Instant now;
    private final LocalDate today;

    Archive(String place, Instant now) {
        this.place = place;
        this.now = now;
        this.today = LocalDate.ofInstant(now, VietnamTime.ZONE);
    }

    List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        List<Rubric> rubrics = Rubric.of(place);
        for (int i = 0; i < rubrics.size(); i++) {
            stories.addAll(written(rubrics.get(i), i));
        }
        if (place.equals(Places.PAPER)) {
            stories.addAll(new DailyWeather(today).stories());
            stories.addAll(new MarketPrices(today).stories());
            stories.addAll(new Programmes(today).stories());
            stories.addAll(new RiverCup(today).stories());
            stories.addAll(new MorningDigest(today, stories).stories());
        }
        if (place.equals(Places.MAGAZINE)) {
            stories.addAll(new WeeklyReading(today, stories).stories());
        }
        return stories.stream()
                .map(s -> s.at().isAfter(now) ? shifted(s) : s)
                .collect(Collectors.toMap(Story::origin, s -> s, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Story::at).thenComparing(Story::origin))
                .toList();
    }

    /** What would come later today came at the same hour yesterday. */
    private static Story shifted(Story s) {
        return new Story(s.origin(), s.section(), s.at().minusSeconds(86_400), s.piece());
    }

    /** The first text of a file is the newest; the rest go back through the two months, each section a little offset. */
    private List<Story> written(Rubric rubric, int offset) {
        List<Manuscript> texts = rubric.texts();
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Manuscript text = texts.get(i);
            int spread = i * (DAYS - 4) / Math.max(texts.size(), 1) + (i == 0 ? offset % 3 : offset % 4);
            int age = number(text.noteOrNull("age"), spread);
            Instant at = at(today.minusDays(age), text, i + offset);
            stories.add(new Story(
                    "demo:" + place + ":" + Slug.of(text.title()),
                    rubric.slug(),
                    at,
                    text.dated(new Dateline(LocalDate.ofInstant(at, VietnamTime.ZONE)))));
        }
        return stories;
    }

    private static Instant at(LocalDate day, Manuscript text, int turn) {
        String wanted = text.noteOrNull("at");
        LocalTime time = wanted == null
                ? HOURS.get(turn * 7 % HOURS.size()).plusMinutes(text.title().length() % 14)
                : LocalTime.parse(wanted);
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private static int number(@Nullable String given, int otherwise) {
        return given == null ? otherwise : Integer.parseInt(given);
    }
}
