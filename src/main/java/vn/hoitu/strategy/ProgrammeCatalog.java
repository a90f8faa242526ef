package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Programmes for the other modules that steer by them. */
@Service
public class ProgrammeCatalog {

    private static final int MOST_LEVELS = 8;

    /** An indicator in the programme under which its values are kept. */
    public record Defining(ProgrammeBook book, Indicator indicator) {

        public MeasureKey measure() {
            return new MeasureKey(book.code(), indicator.code());
        }
    }

    private final Editions editions;
    private final Tenancy tenancy;

    ProgrammeCatalog(Editions editions, Tenancy tenancy) {
        this.editions = editions;
        this.tenancy = tenancy;
    }

    /** The editions that hold on a day. */
    public List<Edition> on(LocalDate day) {
        return tenancy.system(() -> editions.on(day, null));
    }

    public Optional<Edition> on(String programme, LocalDate day) {
        return tenancy.system(() -> editions.on(programme, day, null));
    }

    /** The day from which its first edition holds; none where an edition does not say from when. */
    public Optional<LocalDate> begins(String programme) {
        List<@Nullable LocalDate> days = tenancy.system(
                () -> editions.of(programme).stream().map(Edition::validFrom).toList());
        return days.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : days.stream().map(Objects::requireNonNull).min(LocalDate::compareTo);
    }

    /** Where the values of an indicator are kept: with the highest programme that it carries out. */
    public MeasureKey measure(ProgrammeBook book, Indicator indicator, LocalDate day) {
        return defining(
                        book,
                        indicator,
                        code -> on(code, day).map(Edition::book).orElse(null))
                .measure();
    }

    /**
     * The indicator that is carried out, in the highest programme that has it; itself where none does.
     *
     * @param books the programmes that hold on the day, by their codes
     */
    public static Defining defining(
            ProgrammeBook book, Indicator indicator, Function<String, @Nullable ProgrammeBook> books) {
        Defining at = new Defining(book, indicator);
        for (int level = 0; level < MOST_LEVELS; level++) {
            String under = at.book().under();
            String national = at.indicator().national();
            ProgrammeBook higher = under == null || national == null ? null : books.apply(under);
            Indicator above = higher == null || national == null
                    ? null
                    : higher.indicator(national).orElse(null);
            if (higher == null || above == null) {
                break;
            }
            at = new Defining(higher, above);
        }
        return at;
    }

    /** The indicator that a measure is of, as it holds on a day. */
    public Optional<Indicator> indicator(MeasureKey measure, LocalDate day) {
        return on(measure.programme(), day).flatMap(e -> e.book().indicator(measure.indicator()));
    }
}
