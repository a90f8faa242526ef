package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Limestone islands in a quiet bay, with a few sails. */
public final class Sea implements Scene {

    @Override
    public void draw(Canvas canvas) {
        double horizon = canvas.between(500, 580);
        canvas.sky(horizon);
        Light light = canvas.light();
        Rectangle2D water = new Rectangle2D.Double(0, horizon, canvas.width, canvas.height - horizon);
        canvas.fill(
                water,
                Light.between(light.skyLow(), light.water(), 0.5),
                Light.between(light.skyTop(), light.near(), 0.4),
                horizon,
                canvas.height);
        for (int row = 0; row < 3; row++) {
            for (int i = 3 + canvas.random().nextInt(3); i > 0; i--) {
                island(canvas, horizon + row * 22, row);
            }
            canvas.mist(horizon + row * 22, 60, 110 - row * 30);
        }
        waves(canvas, horizon);
        for (int i = 1 + canvas.random().nextInt(4); i > 0; i--) {
            boat(canvas, horizon);
        }
    }

    private static void island(Canvas canvas, double foot, int row) {
        Light light = canvas.light();
        double x = canvas.between(-60, canvas.width);
        double w = canvas.between(90, 260) * (0.7 + row * 0.35);
        double h = w * canvas.between(0.55, 1.1);
        Path2D rock = new Path2D.Double();
        rock.moveTo(x, foot);
        Line rough = new Line(canvas.random(), 0, h * 0.06, w * 0.5);
        for (int i = 0; i <= 60; i++) {
            double part = i / 60.0;
            double dome = Math.pow(Math.sin(Math.PI * part), 0.55);
            rock.lineTo(x + w * part, foot - h * dome + rough.at(w * part) * dome);
        }
        rock.closePath();
        Color stone = Light.between(light.far(), light.near(), 0.2 + row * 0.38);
        canvas.fill(rock, stone, Light.between(stone, light.skyLow(), 0.3), foot - h, foot);
        canvas.fill(new Ellipse2D.Double(x - 6, foot - 4, w + 12, 26), Light.clear(stone, 90));
    }

    private static void waves(Canvas canvas, double horizon) {
        Light light = canvas.light();
        for (int i = 0; i < 1_400; i++) {
            double depth = canvas.random().nextDouble();
            double y = horizon + 12 + depth * depth * (canvas.height - horizon);
            double w = 10 + depth * 120;
            Color crest = canvas.random().nextInt(3) == 0 ? light.sun() : light.skyTop();
            canvas.fill(
                    new Ellipse2D.Double(canvas.between(-60, canvas.width), y, w, 1 + depth * 3.5),
                    Light.clear(crest, 18 + canvas.random().nextInt(46)));
        }
    }

    private static void boat(Canvas canvas, double horizon) {
        double depth = canvas.between(0.1, 0.6);
        double size = 26 + depth * 110;
        double x = canvas.between(canvas.width * 0.1, canvas.width * 0.9);
        double y = horizon + 40 + depth * 260;
        Color wood = new Color(0x3A2A24);
        Path2D hull = new Path2D.Double();
        hull.moveTo(x - size * 0.6, y);
        hull.quadTo(x, y + size * 0.34, x + size * 0.7, y - size * 0.06);
        hull.closePath();
        canvas.fill(
                new Ellipse2D.Double(x - size * 0.6, y + size * 0.1, size * 1.3, size * 0.16),
                new Color(20, 30, 40, 70));
        canvas.fill(hull, wood);
        Path2D sail = new Path2D.Double();
        sail.moveTo(x, y - size * 1.15);
        sail.quadTo(x + size * 0.62, y - size * 0.7, x + size * 0.46, y - size * 0.12);
        sail.lineTo(x - size * 0.1, y - size * 0.08);
        sail.quadTo(x - size * 0.2, y - size * 0.7, x, y - size * 1.15);
        canvas.fill(sail, new Color(0xB5532F), new Color(0x8A3A22), y - size, y);
    }
}
