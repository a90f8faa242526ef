package vn.hoitu.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.ComparisonViews.OutlookRankingView;
import vn.hoitu.outlook.OutlookViews.OutlookBlockView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookUnitsView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** Dashboards and unit lists as files. Shares never stand without their numerator and denominator. */
@Component
class OutlookSheet {

    private final Problems texts;

    OutlookSheet(Problems texts) {
        this.texts = texts;
    }

    Table dashboard(OutlookView view, Locale locale) {
        Table table = Table.headed(word("outlook.columns", locale));
        view.rows().forEach(r -> table.row(line(r, locale)));
        return table;
    }

    private List<@Nullable Object> line(OutlookRowView r, Locale locale) {
        var v = r.value();
        var t = r.target();
        return Arrays.asList(
                r.code(),
                r.text(),
                v.part(),
                v.whole(),
                percent(v.share()),
                v.stage() == null ? null : word("stage." + v.stage(), locale),
                t == null ? null : t.text(),
                t == null ? null : percent(t.share()),
                t == null ? null : percent(t.required()),
                r.small() == null ? null : r.small().required(),
                r.small() == null ? null : r.small().ahead(),
                r.gapPoints() == null ? null : rounded(r.gapPoints()),
                r.missing(),
                word("outlook.status." + r.status(), locale),
                v.reported(),
                v.members(),
                v.silent(),
                v.insufficient(),
                v.automatic(),
                v.declared(),
                v.estimated(),
                v.provisional(),
                v.differing());
    }

    Table units(OutlookUnitsView view, Locale locale) {
        Table table = Table.headed(word("outlook.unit-columns", locale));
        view.items()
                .forEach(u -> table.add(
                        u.name(),
                        u.kindName(),
                        word("outlook.state." + u.state(), locale),
                        u.part(),
                        u.whole(),
                        u.source() == null ? null : word("outlook.source." + u.source(), locale),
                        u.status() == null ? null : word("outlook.figure." + u.status(), locale),
                        u.vintage(),
                        u.recordedAt(),
                        u.differs() ? word("outlook.differs", locale) : null));
        return table;
    }

    /** Blocks, then bodies, then units; what they are stands in the first column. */
    Table ranking(OutlookRankingView view, Locale locale) {
        Table table = Table.headed(word("outlook.ranking-columns", locale));
        view.blocks().forEach(b -> table.row(group("block", b, locale)));
        view.bodies().forEach(b -> table.row(group("body", b, locale)));
        view.units()
                .forEach(u -> table.add(
                        word("outlook.listed.unit", locale),
                        u.place(),
                        u.name(),
                        u.part(),
                        u.whole(),
                        null,
                        null,
                        null,
                        word("outlook.state." + u.state(), locale)));
        return table;
    }

    private List<@Nullable Object> group(String what, OutlookBlockView b, Locale locale) {
        return Arrays.asList(
                word("outlook.listed." + what, locale),
                b.place(),
                b.name(),
                b.part(),
                b.whole(),
                percent(b.share()),
                b.reported(),
                b.members(),
                null);
    }

    Table map(OutlookMapView view, Locale locale) {
        Table table = Table.headed(word("outlook.map-columns", locale));
        view.tiles()
                .forEach(t -> table.add(
                        t.name(),
                        t.part(),
                        t.whole(),
                        percent(t.share()),
                        t.reported(),
                        t.members(),
                        word("outlook.status." + t.status(), locale)));
        return table;
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : rounded(share * 100);
    }

    private static Double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
