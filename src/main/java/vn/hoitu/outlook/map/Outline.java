package vn.hoitu.outlook.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The borders of one feature: rings of positions, read with care and drawn on a plane. */
final class Outline {

    /** Degrees. */
    record Position(double longitude, double latitude) {}

    /** The file is not what it has to be. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String place;

        Unfit(String code, String place) {
            super(code + " " + place);
            this.code = code;
            this.place = place;
        }

        String code() {
            return code;
        }

        String place() {
            return place;
        }
    }

    private static final int LEAST_RING_POSITIONS = 4;
    private static final double WEST = 100;
    private static final double EAST = 120;
    private static final double SOUTH = 4;
    private static final double NORTH = 25;

    /** Degrees of longitude are shorter than those of latitude by this much in the middle of the country. */
    private static final double SQUEEZE = Math.cos(Math.toRadians(16));

    private static final double UNITS_OF_A_DEGREE = 50;

    private final List<List<Position>> rings;

    private Outline(List<List<Position>> rings) {
        this.rings = rings;
    }

    static Outline read(JsonNode geometry, String name) {
        List<List<Position>> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates, name, rings);
            case "MultiPolygon" -> {
                if (!coordinates.isArray() || coordinates.isEmpty()) {
                    throw new Unfit("map-bad-geometry", name);
                }
                coordinates.forEach(p -> polygon(p, name, rings));
            }
            default -> throw new Unfit("map-bad-geometry", name);
        }
        return new Outline(rings);
    }

    private static void polygon(JsonNode polygon, String name, List<List<Position>> rings) {
        if (!polygon.isArray() || polygon.isEmpty()) {
            throw new Unfit("map-bad-geometry", name);
        }
        polygon.forEach(ring -> rings.add(ring(ring, name)));
    }

    private static List<Position> ring(JsonNode ring, String name) {
        if (!ring.isArray() || ring.size() < LEAST_RING_POSITIONS || ring.size() > GeoJson.MOST_POINTS) {
            throw new Unfit("map-bad-geometry", name);
        }
        List<Position> positions = new ArrayList<>(ring.size());
        ring.forEach(p -> positions.add(position(p, name)));
        if (!positions.getFirst().equals(positions.getLast())) {
            throw new Unfit("map-open-ring", name);
        }
        return positions;
    }

    private static Position position(JsonNode p, String name) {
        if (!p.isArray() || p.size() < 2 || !p.get(0).isNumber() || !p.get(1).isNumber()) {
            throw new Unfit("map-bad-geometry", name);
        }
        double longitude = p.get(0).asDouble();
        double latitude = p.get(1).asDouble();
        // Written so that what is no number is outside too.
        if (!(longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH)) {
            throw new Unfit("map-outside", name);
        }
        return new Position(longitude, latitude);
    }

    int points() {
        return rings.stream().mapToInt(List::size).sum();
    }

    Stream<Position> positions() {
        return rings.stream().flatMap(List::stream);
    }

    void widen(double[] box) {
        positions().forEach(p -> {
            box[0] = Math.min(box[0], x(p));
            box[1] = Math.min(box[1], y(p));
            box[2] = Math.max(box[2], x(p));
            box[3] = Math.max(box[3], y(p));
        });
    }

    static String viewBox(double[] box) {
        return "0 0 " + Math.round(box[2] - box[0]) + " " + Math.round(box[3] - box[1]);
    }

    /** To a tenth of a unit; positions that fall on the same place are drawn once. */
    String path(double[] box) {
        StringBuilder path = new StringBuilder();
        for (List<Position> ring : rings) {
            String last = "";
            char act = 'M';
            for (Position p : ring) {
                String at = number(x(p) - box[0]) + " " + number(y(p) - box[1]);
                if (!at.equals(last)) {
                    path.append(act).append(at);
                    act = 'L';
                    last = at;
                }
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static double x(Position p) {
        return p.longitude() * SQUEEZE * UNITS_OF_A_DEGREE;
    }

    private static double y(Position p) {
        return -p.latitude() * UNITS_OF_A_DEGREE;
    }
}
