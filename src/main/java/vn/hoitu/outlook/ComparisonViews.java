package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.outlook.OutlookViews.OutlookBlockView;
import vn.hoitu.outlook.OutlookViews.OutlookChoiceView;
import vn.hoitu.outlook.OutlookViews.OutlookPeriodView;
import vn.hoitu.outlook.OutlookViews.OutlookProgrammeView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookScopeView;
import vn.hoitu.outlook.OutlookViews.OutlookUnitView;

/** What the screens are told of rankings, maps and single units. */
final class ComparisonViews {

    record OutlookRankingView(
            OutlookProgrammeView programme,
            OutlookPeriodView period,
            @Nullable OutlookScopeView scope,
            @Nullable LocalDate knownOn,
            OutlookChoiceView indicator,
            boolean byUnit,
            int least,
            int members,
            int reported,
            List<OutlookBlockView> blocks,
            List<OutlookBlockView> bodies,
            int matching,
            List<OutlookPlacedView> units) {}

    record OutlookPlacedView(
            UUID id,
            String name,
            @Nullable String block,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable Integer place,
            @Nullable String why,
            String state) {}

    record OutlookTileView(
            String name,
            int x,
            int y,
            @Nullable String partOf,
            @Nullable UUID organization,
            int members,
            int reported,
            int met,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable Double share,
            String status,
            @Nullable String path,
            boolean open) {}

    record OutlookMapView(
            OutlookProgrammeView programme,
            OutlookPeriodView period,
            @Nullable LocalDate knownOn,
            OutlookChoiceView indicator,
            boolean byUnit,
            String tileSet,
            String source,
            LocalDate on,
            @Nullable String viewBox,
            @Nullable String mapSource,
            int elsewhere,
            List<OutlookTileView> tiles) {}

    record OutlookUnitRowView(OutlookRowView row, @Nullable OutlookUnitView unit, boolean counted) {}

    record OutlookUnitPageView(
            OutlookProgrammeView programme,
            OutlookPeriodView period,
            OutlookScopeView unit,
            @Nullable LocalDate knownOn,
            @Nullable String block,
            List<OutlookUnitRowView> rows) {}

    private ComparisonViews() {}
}
