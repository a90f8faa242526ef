package vn.hoitu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screens of the print side show. */
final class FlatplanViews {

    private FlatplanViews() {}

    /** @param capacity lines of one column that a page holds */
    record PrintTitleView(
            UUID id,
            String name,
            String kind,
            String rhythm,
            List<Integer> days,
            int pages,
            List<String> pageNames,
            String format,
            int columns,
            int charactersPerLine,
            int linesPerColumn,
            int titlePercent,
            int sapoPercent,
            int captionPercent,
            int closingDaysBefore,
            String closingTime,
            int firstNumber,
            boolean active,
            int capacity,
            int version) {

        static PrintTitleView of(PrintTitle t) {
            PrintTitle.Wish w = t.wish();
            return new PrintTitleView(
                    t.id(),
                    w.name(),
                    w.kind(),
                    w.rhythm(),
                    w.days(),
                    w.pages(),
                    w.pageNames(),
                    w.format(),
                    w.measure().columns(),
                    w.measure().charactersPerLine(),
                    w.measure().linesPerColumn(),
                    w.measure().titlePercent(),
                    w.measure().sapoPercent(),
                    w.measure().captionPercent(),
                    w.closingDaysBefore(),
                    w.closingTime().toString(),
                    w.firstNumber(),
                    w.active(),
                    w.measure().capacity(),
                    t.version());
        }
    }

    /**
     * @param state {@code planned}, {@code making}, {@code at-press}, {@code released} or {@code skipped}
     * @param pageStates how many pages are at each step
     * @param late pages that have not gone to the press at their closing time
     */
    record PrintIssueView(
            UUID id,
            UUID titleId,
            String titleName,
            @Nullable Integer number,
            LocalDate day,
            Instant closingAt,
            String note,
            String state,
            int pages,
            Map<String, Integer> pageStates,
            int late,
            int places,
            @Nullable String reason,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            int version) {}

    record PrintIssuesView(LocalDate today, List<PrintIssueView> items) {}

    record PlacedPieceView(
            UUID id, long number, String title, String state, String form, boolean finished, int documentVersion) {}

    /**
     * Rooms in lines of one column.
     *
     * @param verdict {@code over}, {@code fits}, {@code under} or {@code empty}
     * @param overLines above zero too long, below zero too short
     */
    record FitView(
            int titleLines,
            int sapoLines,
            int bodyLines,
            int captionLines,
            int textRoom,
            int pictureRoom,
            int words,
            int characters,
            int wantedLines,
            int overLines,
            int overWords,
            String verdict) {}

    /** @param changed whether the text is no longer the one the page was approved with */
    record PlacementView(
            UUID id,
            @Nullable UUID pageId,
            int position,
            String label,
            @Nullable PlacedPieceView piece,
            int wanted,
            String wantedUnit,
            int columns,
            int pictureLines,
            String note,
            boolean changed,
            FitView fit,
            int version) {}

    /**
     * @param adLines what advertising takes, in lines of one column
     * @param usedLines what pieces and their pictures take, or are planned to take
     * @param acts the steps this person may take now
     */
    record FlatPageView(
            UUID id,
            int number,
            String name,
            String state,
            @Nullable UUID responsibleId,
            @Nullable String responsibleName,
            Instant closingAt,
            boolean late,
            int adShare,
            String note,
            @Nullable String stateByName,
            @Nullable Instant stateAt,
            int capacity,
            int adLines,
            int usedLines,
            List<String> acts,
            List<PlacementView> places,
            int version) {}

    record FlatplanView(
            PrintIssueView issue,
            PrintTitleView title,
            List<FlatPageView> pages,
            List<PlacementView> tray,
            AdArea.AdAreaView ads,
            DepositDuty.PrintDepositView deposit,
            List<PrintPackages.PrintPackageView> packages) {}

    /** Where a piece stands on paper and whether it fits there, for whoever writes it. */
    record PiecePlaceView(
            UUID issueId,
            String titleName,
            @Nullable Integer number,
            LocalDate day,
            @Nullable Integer page,
            String pageState,
            int wanted,
            String wantedUnit,
            FitView fit) {}

    record PiecePlacesView(UUID pieceId, List<PiecePlaceView> items) {}
}
