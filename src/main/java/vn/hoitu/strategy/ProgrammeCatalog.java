package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Programmes for the other modules that steer by them. */
@Service
public class ProgrammeCatalog {

    private static final int MOST_LEVELS = 8;

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

    /** Where the values of an indicator are kept: with the highest programme that it carries out. */
    public MeasureKey measure(ProgrammeBook book, Indicator indicator, LocalDate day) {
        ProgrammeBook here = book;
        String code = indicator.code();
        String above = indicator.national();
        for (int level = 0; level < MOST_LEVELS && above != null && here.under() != null; level++) {
            ProgrammeBook higher = on(here.under(), day).map(Edition::book).orElse(null);
            Indicator carriedOut =
                    higher == null ? null : higher.indicator(above).orElse(null);
            if (higher == null || carriedOut == null) {
                break;
            }
            here = higher;
            code = carriedOut.code();
            above = carriedOut.national();
        }
        return new MeasureKey(here.code(), code);
    }

    /** The indicator that a measure is of, as it holds on a day. */
    public Optional<Indicator> indicator(MeasureKey measure, LocalDate day) {
        return on(measure.programme(), day).flatMap(e -> e.book().indicator(measure.indicator()));
    }
}
