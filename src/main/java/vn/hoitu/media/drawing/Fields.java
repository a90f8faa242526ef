package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Rows of a field running to the horizon under a wide sky. */
public final class Fields implements Scene {

    @Override
    public void draw(Canvas canvas) {
        double horizon = canvas.between(440, 540);
        canvas.sky(horizon);
        canvas.ridges(2, horizon - 60, horizon - 15, 55);
        rows(canvas, horizon);
        canvas.mist(horizon + 4, 45, 120);
        trees(canvas, horizon);
    }

    private static void rows(Canvas canvas, double horizon) {
        Light light = canvas.light();
        Color soil = Light.between(light.land(), light.near(), 0.55);
        canvas.below(x -> horizon, Light.between(soil, light.far(), 0.4), soil, horizon, canvas.height);
        double vanish = canvas.between(0.25, 0.75) * canvas.width;
        double gap = canvas.between(58, 96);
        Color crop = Light.between(light.land(), new Color(0xE8C85A), canvas.between(0, 0.6));
        for (double foot = -canvas.width * 2.2; foot < canvas.width * 3.2; foot += gap) {
            Path2D row = new Path2D.Double();
            row.moveTo(vanish + (foot - vanish) * 0.012, horizon);
            row.quadTo(vanish + (foot - vanish) * 0.42, horizon + 190, foot, canvas.height + 10);
            row.lineTo(foot + gap * 0.62, canvas.height + 10);
            row.quadTo(
                    vanish + (foot + gap * 0.62 - vanish) * 0.42,
                    horizon + 190,
                    vanish + (foot + gap * 0.5 - vanish) * 0.012,
                    horizon);
            row.closePath();
            Color shade = Light.between(crop, light.near(), canvas.between(0, 0.28));
            canvas.fill(row, Light.between(shade, light.skyLow(), 0.5), shade, horizon, canvas.height);
        }
        leaves(canvas, horizon, crop);
    }

    private static void leaves(Canvas canvas, double horizon, Color crop) {
        for (int i = 0; i < 5_000; i++) {
            double depth = Math.sqrt(canvas.random().nextDouble());
            double y = horizon + 6 + depth * (canvas.height - horizon);
            double size = 1 + depth * depth * 9;
            Color leaf = Light.between(
                    crop,
                    canvas.random().nextBoolean() ? Color.WHITE : canvas.light().near(),
                    canvas.between(0.1, 0.5));
            canvas.fill(
                    new Ellipse2D.Double(canvas.between(0, canvas.width), y, size * 0.5, size), Light.clear(leaf, 90));
        }
    }

    private static void trees(Canvas canvas, double horizon) {
        Color leaf = Light.between(canvas.light().near(), Color.BLACK, 0.15);
        for (int group = 0; group < 4; group++) {
            double x = canvas.between(0, canvas.width);
            for (int i = 0; i < 14; i++) {
                double r = canvas.between(8, 24);
                canvas.fill(
                        new Ellipse2D.Double(x + canvas.between(-90, 90), horizon - r * 1.2, r * 2, r * 1.7),
                        Light.clear(leaf, 200));
            }
        }
    }
}
