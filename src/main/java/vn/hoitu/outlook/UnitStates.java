package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.strategy.PopulationUnit;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Indicator;

/** The units of a denominator, each with its value or the word that there is none. */
@Component
class UnitStates {

    /** @param figure absent where the unit is silent */
    record State(PopulationUnit unit, @Nullable UnitFigure figure) {

        /** What asks for attention first. */
        static final List<String> CODES = List.of("not-met", "insufficient", WAITING, "silent", "number", "met");

        /** One of {@link #CODES}. */
        String code() {
            if (figure == null) {
                return "silent";
            }
            if (figure.waits()) {
                return WAITING;
            }
            return figure.verdict() == FigureVerdict.NONE
                    ? "number"
                    : figure.verdict().code();
        }

        boolean isReported() {
            return figure != null && figure.counts();
        }

        boolean isMet() {
            return isReported() && figure != null && figure.verdict() == FigureVerdict.MET;
        }

        /** Whether there is a value that counts in no sum: facts that tell too little, or a declaration not yet reviewed. */
        boolean isUncounted() {
            return figure != null && !figure.counts();
        }

        BigDecimal part() {
            return !isReported() || figure == null || figure.part() == null ? BigDecimal.ZERO : figure.part();
        }

        BigDecimal whole() {
            return !isReported() || figure == null || figure.whole() == null ? BigDecimal.ZERO : figure.whole();
        }
    }

    /** A list with its units. */
    record Counted(UUID population, List<State> states) {}

    /** Declared, and nobody has reviewed it yet. */
    static final String WAITING = "waiting";

    private static final int MOST_LISTS_AT_HAND = 100;

    private final UnitFigures reading;
    private final PeriodPopulations populations;
    private final OrganizationDirectory directory;
    /** Frozen lists are never changed, so that one read once need not be read again. */
    private final Map<UUID, List<PopulationUnit>> atHand = new ConcurrentHashMap<>();

    UnitStates(UnitFigures reading, PeriodPopulations populations, OrganizationDirectory directory) {
        this.directory = directory;
        this.reading = reading;
        this.populations = populations;
    }

    /** By the rule of the programme that is looked at. */
    Counted of(Frame frame, Indicator indicator, String rule) {
        if (frame.blind()) {
            return new Counted(new UUID(0, 0), List.of());
        }
        UUID list = populations.listOf(rule, frame.scopeId(), frame.slot().period());
        List<UnitFigure> figures = reading.of(frame, indicator, frame.slot(), list);
        Map<UUID, UnitFigure> byUnit =
                figures.stream().collect(Collectors.toMap(UnitFigure::organization, Function.identity(), (a, b) -> a));
        return new Counted(
                list,
                members(list).stream()
                        .map(u -> new State(told(u, frame.locale()), byUnit.get(u.id())))
                        .toList());
    }

    private PopulationUnit told(PopulationUnit u, Locale locale) {
        String kind = directory.kindName(u.kind(), u.kindName(), locale);
        return kind.equals(u.kindName())
                ? u
                : new PopulationUnit(u.id(), u.name(), u.kind(), kind, u.pressTypes(), u.parentId());
    }

    private List<PopulationUnit> members(UUID list) {
        if (atHand.size() > MOST_LISTS_AT_HAND) {
            atHand.clear();
        }
        return atHand.computeIfAbsent(list, populations::members);
    }
}
