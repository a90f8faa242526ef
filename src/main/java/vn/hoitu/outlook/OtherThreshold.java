package vn.hoitu.outlook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.UnitFigure;
import vn.hoitu.strategy.programme.Growth;

/**
 * Another growth than the one by which values were judged when they were kept: that of a local programme, or that of a
 * later year.
 *
 * @param kept by which they were judged, in per cent; absent where nobody knows
 * @param wanted by which they are judged now
 */
record OtherThreshold(@Nullable Integer kept, int wanted) {

    /**
     * By its numbers. Without them only what follows is said: who grew by more than is wanted here has met this too, who
     * missed less has missed this too. Else the facts do not suffice.
     */
    UnitFigure judged(UnitFigure figure) {
        BigDecimal now = figure.part();
        BigDecimal base = figure.whole();
        boolean told = figure.verdict() == FigureVerdict.MET || figure.verdict() == FigureVerdict.NOT_MET;
        if (!told || kept != null && kept == wanted) {
            return figure;
        }
        if (now != null && base != null && base.signum() > 0) {
            return figure.judged(Growth.isMet(now, base, wanted) ? FigureVerdict.MET : FigureVerdict.NOT_MET);
        }
        boolean follows = kept != null && (figure.verdict() == FigureVerdict.MET ? kept >= wanted : kept <= wanted);
        return follows ? figure : figure.judged(FigureVerdict.INSUFFICIENT);
    }
}
