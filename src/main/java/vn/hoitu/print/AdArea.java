package vn.hoitu.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.Refusal;

/** How much of an issue is advertising, and how much may be by the law in force on its day. */
@Component
class AdArea {

    /** @param percent of all pages together, in tenths */
    record AdAreaView(
            int tenthsOfPercent,
            @Nullable Integer limitPercent,
            @Nullable String citation,
            boolean over) {}

    private static final int TENTHS = 10;

    private final LegalFigures law;

    AdArea(LegalFigures law) {
        this.law = law;
    }

    AdAreaView of(PrintTitle title, LocalDate day, List<Page> pages) {
        int sum = pages.stream().mapToInt(Page::adShare).sum();
        Optional<LegalFigures.LegalFigure> limit = law.on(title.adFigure(), day);
        return new AdAreaView(
                pages.isEmpty() ? 0 : (sum * TENTHS + pages.size() - 1) / pages.size(),
                limit.map(LegalFigures.LegalFigure::value).orElse(null),
                limit.map(LegalFigures.LegalFigure::citation).orElse(null),
                limit.isPresent() && sum > limit.get().value() * pages.size());
    }

    /** Nothing goes to the press with more advertising than the law allows. */
    Optional<Refusal> refuses(PrintTitle title, LocalDate day, List<Page> pages) {
        AdAreaView area = of(title, day, pages);
        return !area.over() || area.limitPercent() == null || area.citation() == null
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "ads-over-limit",
                        Map.of(
                                "percent", area.tenthsOfPercent() / (double) TENTHS,
                                "limit", area.limitPercent(),
                                "citation", area.citation())));
    }
}
