package vn.hoitu.outlook.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * Reads a GeoJSON file of provinces (RFC 7946). Refuses a file that is too large or not what it says, whose names are
 * not provinces of the day, or that leaves out Hoàng Sa or Trường Sa.
 */
public final class GeoJson {

    public static final int MOST_FILE_BYTES = 8_000_000;
    static final int MOST_FEATURES = 200;
    static final int MOST_POINTS = 400_000;
    private static final int MOST_DEPTH = 32;
    private static final int MOST_NAMED = 8;
    private static final List<String> NAME_MEMBERS =
            List.of("name", "ten", "ten_tinh", "tinh", "NAME", "Name", "NAME_1", "VARNAME_1", "shapeName", "Ten");

    /** Where the archipelagos lie; a shape elsewhere does not become one by its name. */
    private static final Map<String, Bounds> ARCHIPELAGOS =
            Map.of("hoang sa", new Bounds(110.5, 15, 113.5, 17.8), "truong sa", new Bounds(109, 6, 118, 12.8));

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private record Bounds(double west, double south, double east, double north) {
        boolean has(Outline.Position p) {
            return p.longitude() >= west && p.longitude() <= east && p.latitude() >= south && p.latitude() <= north;
        }
    }

    /** A feature whose form is right. */
    private record Feature(String name, String key, Outline outline) {}

    private GeoJson() {}

    /** @param provinces keys of the provinces of the day; each must be there, and nothing else but the archipelagos */
    public static Outcome<GeoMap> read(byte[] file, Set<String> provinces) {
        if (file.length > MOST_FILE_BYTES) {
            return tooLarge();
        }
        try {
            JsonNode tree = JSON.readTree(file);
            List<Feature> features = features(tree);
            return complete(features, provinces);
        } catch (Outline.Unfit e) {
            return refused(e.code(), Map.of("place", e.place()));
        } catch (JacksonException e) {
            return refused("map-unreadable", Map.of());
        }
    }

    private static List<Feature> features(JsonNode tree) {
        if (tree == null || !tree.path("type").asString("").equals("FeatureCollection")) {
            throw new Outline.Unfit("map-not-geojson", "type");
        }
        JsonNode all = tree.path("features");
        if (!all.isArray() || all.isEmpty() || all.size() > MOST_FEATURES) {
            throw new Outline.Unfit("map-not-geojson", "features");
        }
        List<Feature> features = new ArrayList<>();
        int points = 0;
        for (int i = 0; i < all.size(); i++) {
            String place = "features[" + i + "]";
            JsonNode feature = all.get(i);
            String name = name(feature.path("properties"), place);
            Outline outline = Outline.read(feature.path("geometry"), name);
            points += outline.points();
            if (points > MOST_POINTS) {
                throw new Outline.Unfit("map-too-detailed", name);
            }
            features.add(new Feature(name, ProvinceName.key(name), outline));
        }
        return features;
    }

    private static String name(JsonNode properties, String place) {
        for (String member : NAME_MEMBERS) {
            String text = properties.path(member).isString()
                    ? properties.path(member).asString().strip()
                    : "";
            if (!text.isEmpty() && text.length() <= 200) {
                return text;
            }
        }
        throw new Outline.Unfit("map-without-name", place);
    }

    private static Outcome<GeoMap> complete(List<Feature> features, Set<String> provinces) {
        Map<String, Feature> byKey = new LinkedHashMap<>();
        for (Feature feature : features) {
            if (byKey.putIfAbsent(feature.key(), feature) != null) {
                return refused("map-twice", Map.of("name", feature.name()));
            }
        }
        for (var archipelago : ARCHIPELAGOS.entrySet()) {
            Feature found = byKey.get(archipelago.getKey());
            if (found == null || !found.outline().positions().allMatch(archipelago.getValue()::has)) {
                return refused("map-without-archipelagos", Map.of());
            }
        }
        List<String> unknown = features.stream()
                .filter(f -> !provinces.contains(f.key()) && !ARCHIPELAGOS.containsKey(f.key()))
                .map(Feature::name)
                .toList();
        if (!unknown.isEmpty()) {
            return refused("map-unknown-provinces", Map.of("names", some(unknown)));
        }
        Set<String> missing = new HashSet<>(provinces);
        missing.removeAll(byKey.keySet());
        if (!missing.isEmpty()) {
            return refused(
                    "map-missing-provinces",
                    Map.of("names", some(missing.stream().sorted().toList())));
        }
        return Outcome.done(drawn(features));
    }

    private static GeoMap drawn(List<Feature> features) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        features.forEach(f -> f.outline().widen(box));
        return new GeoMap(
                Outline.viewBox(box),
                features.stream()
                        .map(f -> new GeoMap.Shape(f.key(), f.outline().path(box), ARCHIPELAGOS.containsKey(f.key())))
                        .toList());
    }

    private static String some(List<String> names) {
        String all = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? all + "…" : all;
    }

    public static <T> Outcome<T> tooLarge() {
        return Outcome.refused(
                Refusal.of(Refusal.Kind.TOO_LARGE, "map-too-large", Map.of("limit", MOST_FILE_BYTES / 1_000_000)));
    }

    private static Outcome<GeoMap> refused(String code, Map<String, Object> values) {
        return Outcome.refused(
                Refusal.of(code.equals("map-too-large") ? Refusal.Kind.TOO_LARGE : Refusal.Kind.INVALID, code, values));
    }
}
