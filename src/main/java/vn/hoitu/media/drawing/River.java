package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A river that comes out of the mountains in bends. */
public final class River implements Scene {

    @Override
    public void draw(Canvas canvas) {
        double horizon = canvas.between(380, 460);
        canvas.sky(horizon);
        canvas.ridges(4, horizon - 110, horizon + 10, 120);
        Light light = canvas.light();
        Line bank = new Line(canvas.random(), horizon + 20, 12, 1200);
        canvas.below(
                bank::at,
                Light.between(light.land(), light.far(), 0.4),
                Light.between(light.land(), light.near(), 0.5),
                horizon,
                canvas.height);
        canvas.mist(horizon + 15, 60, 130);
        patches(canvas, horizon + 40);
        water(canvas, horizon + 14);
        shore(canvas);
    }

    private static void patches(Canvas canvas, double top) {
        Light light = canvas.light();
        for (int i = 0; i < 70; i++) {
            double depth = Math.pow(canvas.random().nextDouble(), 0.7);
            double y = top + depth * (canvas.height - top);
            double w = 60 + depth * 420;
            double h = 6 + depth * 34;
            Color color = Light.between(
                    light.land(),
                    canvas.random().nextBoolean() ? light.near() : new Color(0xE0C060),
                    canvas.between(0.1, 0.5));
            canvas.fill(new Ellipse2D.Double(canvas.between(-w, canvas.width), y, w, h), Light.clear(color, 120));
        }
    }

    private static void water(Canvas canvas, double top) {
        double bend = canvas.between(0.7, 1.3);
        double phase = canvas.between(0, Math.PI * 2);
        double start = canvas.between(0.35, 0.65) * canvas.width;
        Path2D river = new Path2D.Double();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i <= 200; i++) {
                double part = side < 0 ? i / 200.0 : 1 - i / 200.0;
                double depth = part * part;
                double y = top + depth * (canvas.height - top + 20);
                double sway = Math.sin(phase + bend * 7 * Math.pow(part, 0.8)) * (30 + depth * 420);
                double half = 3 + depth * 230;
                double x = start + sway + side * half;
                if (side < 0 && i == 0) {
                    river.moveTo(x, y);
                } else {
                    river.lineTo(x, y);
                }
            }
        }
        river.closePath();
        Light light = canvas.light();
        canvas.stroke(river, Light.clear(light.near(), 120), 7);
        canvas.fill(river, light.skyLow(), Light.between(light.water(), light.skyTop(), 0.55), top, canvas.height);
        canvas.stroke(river, Light.clear(light.sun(), 110), 2);
    }

    private static void shore(Canvas canvas) {
        Light light = canvas.light();
        boolean left = canvas.random().nextBoolean();
        Line grass = new Line(canvas.random(), 0, 26, 500);
        canvas.below(
                x -> canvas.height
                        + 30
                        - (left ? Math.max(0, 1 - x / 900) : Math.max(0, 1 - (canvas.width - x) / 900)) * 230
                        + grass.at(x) * 0.6,
                Light.between(light.near(), Color.BLACK, 0.25),
                Light.between(light.near(), Color.BLACK, 0.6),
                canvas.height - 240,
                canvas.height);
    }
}
