package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Rice terraces on slopes, some under water, some green, some ripe. */
public final class Terraces implements Scene {

    @Override
    public void draw(Canvas canvas) {
        double horizon = canvas.between(300, 400);
        canvas.sky(horizon);
        canvas.ridges(3, horizon - 20, horizon + 70, 95);
        canvas.mist(horizon + 90, 110, 150);
        boolean flooded = canvas.random().nextBoolean();
        int slopes = 2 + canvas.random().nextInt(2);
        for (int i = 0; i < slopes; i++) {
            slope(canvas, horizon + 110 + i * canvas.between(170, 230), i + 1, flooded);
        }
    }

    private static void slope(Canvas canvas, double level, int nearness, boolean flooded) {
        Line line = new Line(canvas.random(), level, 70 + 20 * nearness, canvas.between(900, 1700));
        double lean = canvas.between(-0.16, 0.16);
        double step = 9 + nearness * 4;
        Light light = canvas.light();
        double drop = 0;
        for (int band = 0; level + drop < canvas.height + 260; band++) {
            double offset = drop;
            double shift = canvas.between(-3, 3);
            Color field = colour(canvas, band, flooded);
            canvas.below(
                    x -> at(line, x, offset, lean, shift, canvas.width),
                    field,
                    Light.between(field, light.near(), 0.35),
                    level + drop - 80,
                    level + drop + 160);
            edge(
                    canvas,
                    line,
                    offset,
                    lean,
                    shift,
                    Light.clear(Light.between(light.near(), Color.BLACK, 0.1), 150),
                    2.2 + nearness * 0.6);
            edge(canvas, line, offset + 3, lean, shift, Light.clear(light.sun(), flooded ? 120 : 60), 1.2);
            drop += step;
            step *= 1.09;
        }
    }

    private static double at(Line line, double x, double offset, double lean, double shift, int width) {
        double ripple = Math.sin(x / (60 + offset * 0.5) + offset * 0.13) * Math.min(9, 2 + offset * 0.03);
        return line.smoothAt(x + offset * 0.35) + offset + lean * (x - width / 2.0) + ripple + shift;
    }

    private static void edge(
            Canvas canvas, Line line, double offset, double lean, double shift, Color color, double thickness) {
        Path2D path = new Path2D.Double();
        path.moveTo(-5, at(line, -5, offset, lean, shift, canvas.width));
        for (int x = 0; x <= canvas.width; x += 6) {
            path.lineTo(x, at(line, x, offset, lean, shift, canvas.width));
        }
        canvas.stroke(path, color, thickness);
    }

    private static Color colour(Canvas canvas, int band, boolean flooded) {
        Light light = canvas.light();
        double chance = canvas.random().nextDouble();
        if (flooded && chance < 0.6) {
            return Light.between(light.water(), light.skyLow(), canvas.random().nextDouble() * 0.7);
        }
        Color green =
                Light.between(light.land(), light.near(), 0.15 + canvas.random().nextDouble() * 0.35);
        Color ripe = Light.between(
                light.land(), new Color(0xE3B84A), 0.4 + canvas.random().nextDouble() * 0.4);
        return band % 3 == 0 || chance > 0.85 ? ripe : green;
    }
}
