package vn.hoitu.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.ComparisonViews.OutlookTileView;
import vn.hoitu.outlook.map.GeoMap;
import vn.hoitu.outlook.map.ProvinceName;
import vn.hoitu.outlook.method.Measured;
import vn.hoitu.outlook.method.RequiredPath;
import vn.hoitu.outlook.method.YearPath;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.Indicator;

/** An indicator province by province, on the provinces of the period's last day. */
@Service
class MapReading {

    private static final String PROVINCE = "province";

    /** Not in sight of who asks. */
    private static final String CLOSED = "closed";

    /** An archipelago has no press agencies of its own; it is on every map. */
    private static final String ARCHIPELAGO = "archipelago";

    private final Frames frames;
    private final LineBook lines;
    private final UnitStates units;
    private final Tiles tiles;
    private final Geographies geographies;

    MapReading(Frames frames, LineBook lines, UnitStates units, Tiles tiles, Geographies geographies) {
        this.frames = frames;
        this.lines = lines;
        this.units = units;
        this.tiles = tiles;
        this.geographies = geographies;
    }

    Outcome<OutlookMapView> map(Actor actor, Question question, @Nullable String code, Locale locale) {
        return frames.answer(actor, question, locale, frame -> {
            Optional<Refusal> wrong = Choice.refused(RowDrawing.wrongIndicator(frame.book(), code));
            Indicator indicator = RowDrawing.chosen(frame.book(), code).orElse(null);
            return wrong.isPresent() || indicator == null
                    ? Outcome.refused(wrong.orElseGet(Refusal::absent))
                    : Outcome.done(drawn(frame, indicator));
        });
    }

    private OutlookMapView drawn(Frame frame, Indicator indicator) {
        Landscape landscape = frame.landscape().get();
        boolean byUnit = RowDrawing.byUnit(indicator);
        List<UnitStates.State> states = units.of(frame, indicator, Objects.requireNonNull(indicator.population()))
                .states();
        Map<String, OrganizationOnDay> provinces = provinces(landscape);
        Map<String, Groups.Sum> sums = Groups.by(states, s -> key(s, landscape));
        Tiles.TileSet set = tiles.on(frame.day());
        Optional<Geographies.Drawn> geography = geographies.newest(set.code());
        Map<String, String> paths = new HashMap<>();
        geography.ifPresent(g -> g.map().shapes().forEach((GeoMap.Shape s) -> paths.put(s.key(), s.path())));
        RequiredPath method =
                new RequiredPath(lines.on(frame.day(), frame.locale()).lines());
        YearPath.Answer path = YearPath.on(
                indicator.path(),
                frame.slot().year(),
                frame.slot().yearFirst(),
                frame.slot().yearLast(),
                frame.day());
        Drawing drawing = new Drawing(frame.sight().get(), provinces, sums, paths, method, path, byUnit);
        int inProvinces = sums.values().stream().mapToInt(Groups.Sum::members).sum();
        return new OutlookMapView(
                frame.programmeView(),
                frame.periodView(),
                frame.toldAsOf(),
                DashboardReading.choice(indicator),
                byUnit,
                set.code(),
                set.source(frame.locale()),
                landscape.on(),
                geography.map(g -> g.map().viewBox()).orElse(null),
                geography.map(Geographies.Drawn::source).orElse(null),
                states.size() - inProvinces,
                tiles.of(set.code()).stream().map(t -> tile(t, drawing)).toList());
    }

    private record Drawing(
            Sight sight,
            Map<String, OrganizationOnDay> provinces,
            Map<String, Groups.Sum> sums,
            Map<String, String> paths,
            RequiredPath method,
            YearPath.Answer path,
            boolean byUnit) {}

    private static OutlookTileView tile(Tiles.Tile tile, Drawing d) {
        OrganizationOnDay province = d.provinces().get(tile.key());
        UUID id = province == null ? null : province.id();
        boolean open = id != null && d.sight().opens(id);
        boolean seen = open || d.sight().comparesBodies();
        Groups.Sum sum = seen ? d.sums().get(tile.key()) : null;
        String status = tile.partOf() != null ? ARCHIPELAGO : seen ? status(sum, d) : CLOSED;
        return new OutlookTileView(
                tile.name(),
                tile.x(),
                tile.y(),
                tile.partOf(),
                id,
                sum == null ? 0 : sum.members(),
                sum == null ? 0 : sum.reported(),
                sum == null ? 0 : sum.met(),
                sum == null || !sum.isKnown(d.byUnit()) ? null : sum.part(d.byUnit()),
                sum == null ? null : sum.whole(d.byUnit()),
                sum == null ? null : sum.share(d.byUnit()),
                status,
                d.paths().get(tile.key()),
                open);
    }

    private static String status(Groups.@Nullable Sum sum, Drawing d) {
        if (sum == null) {
            return "no-units";
        }
        Measured measured = d.byUnit()
                ? Measured.units(sum.met(), sum.members(), sum.reported())
                : Measured.people(sum.part(false), sum.whole(false), sum.members(), sum.reported());
        return d.method().stand(measured, d.path()).status().code();
    }

    private static Map<String, OrganizationOnDay> provinces(Landscape landscape) {
        Map<String, OrganizationOnDay> byKey = new HashMap<>();
        landscape.all().stream()
                .filter(o -> o.kind().equals(PROVINCE))
                .forEach(o -> byKey.put(ProvinceName.key(o.name()), o));
        return byKey;
    }

    private static @Nullable String key(UnitStates.State state, Landscape landscape) {
        return landscape
                .above(state.unit().id(), o -> o.kind().equals(PROVINCE))
                .map(o -> ProvinceName.key(o.name()))
                .orElse(null);
    }
}
