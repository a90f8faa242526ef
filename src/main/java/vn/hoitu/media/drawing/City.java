package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A skyline over water, its windows lit where the light fades. */
public final class City implements Scene {

    @Override
    public void draw(Canvas canvas) {
        double shore = canvas.between(690, 760);
        canvas.sky(shore);
        canvas.ridges(2, shore - 190, shore - 120, 60);
        for (int row = 0; row < 3; row++) {
            skyline(canvas, shore, row);
            canvas.mist(shore - 20, 150 - row * 40, 120 - row * 40);
        }
        water(canvas, shore);
        bridge(canvas, shore);
    }

    private static void skyline(Canvas canvas, double shore, int row) {
        Light light = canvas.light();
        Color wall =
                Light.between(light.far(), Light.between(light.near(), new Color(0x1B2438), 0.5), 0.15 + row * 0.42);
        double x = -canvas.between(0, 60);
        while (x < canvas.width) {
            double w = canvas.between(46, 120) * (0.75 + row * 0.2);
            double centre = 1 - Math.abs(x / canvas.width - 0.55);
            double h = canvas.between(70, 250) * (0.5 + centre) * (1.15 - row * 0.16);
            house(canvas, new Rectangle2D.Double(x, shore - h, w, h), wall, row);
            x += w + canvas.between(-8, 26);
        }
    }

    private static void house(Canvas canvas, Rectangle2D body, Color wall, int row) {
        Light light = canvas.light();
        Color shade = Light.between(wall, Color.BLACK, canvas.between(0, 0.12));
        canvas.fill(body, shade, Light.between(shade, light.skyLow(), 0.35), body.getY(), body.getMaxY());
        canvas.fill(
                new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth() * 0.22, body.getHeight()),
                Light.clear(light.sun(), 28));
        double roof = canvas.random().nextDouble();
        if (roof < 0.3) {
            Path2D gable = new Path2D.Double();
            gable.moveTo(body.getX(), body.getY());
            gable.lineTo(body.getCenterX(), body.getY() - body.getWidth() * 0.28);
            gable.lineTo(body.getMaxX(), body.getY());
            canvas.fill(gable, shade);
        } else if (roof > 0.85) {
            canvas.fill(new Rectangle2D.Double(body.getCenterX() - 1.5, body.getY() - 46, 3, 46), shade);
        }
        if (row > 0) {
            windows(canvas, body, row);
        }
    }

    private static void windows(Canvas canvas, Rectangle2D body, int row) {
        Color lit = new Color(0xFFE2A0);
        double gap = 13 + row * 2;
        for (double y = body.getY() + 12; y < body.getMaxY() - 16; y += gap * 1.15) {
            for (double x = body.getX() + 8; x < body.getMaxX() - 10; x += gap) {
                if (canvas.random().nextDouble() < 0.42) {
                    canvas.fill(
                            new Rectangle2D.Double(x, y, 5 + row, 7 + row),
                            Light.clear(lit, 70 + canvas.random().nextInt(140)));
                }
            }
        }
    }

    private static void water(Canvas canvas, double shore) {
        Light light = canvas.light();
        Rectangle2D river = new Rectangle2D.Double(0, shore, canvas.width, canvas.height - shore);
        canvas.fill(
                river,
                Light.between(light.water(), light.near(), 0.35),
                Light.between(light.skyTop(), Color.BLACK, 0.35),
                shore,
                canvas.height);
        for (int i = 0; i < 900; i++) {
            double depth = canvas.random().nextDouble();
            double y = shore + depth * depth * (canvas.height - shore);
            double w = 8 + depth * 90;
            Color glint = canvas.random().nextInt(4) == 0 ? new Color(0xFFDFA0) : light.skyLow();
            canvas.fill(
                    new Rectangle2D.Double(canvas.between(-40, canvas.width), y, w, 1 + depth * 2.5),
                    Light.clear(glint, 26 + canvas.random().nextInt(50)));
        }
    }

    private static void bridge(Canvas canvas, double shore) {
        Color steel = Light.between(canvas.light().near(), Color.BLACK, 0.45);
        double deck = shore + 26;
        canvas.fill(new Rectangle2D.Double(0, deck, canvas.width, 9), steel);
        double tower = canvas.between(0.3, 0.7) * canvas.width;
        canvas.fill(new Rectangle2D.Double(tower - 6, deck - 250, 12, 300), steel);
        for (int i = -11; i <= 11; i++) {
            Path2D cable = new Path2D.Double();
            cable.moveTo(tower, deck - 240 + Math.abs(i) * 5);
            cable.lineTo(tower + i * 46.0, deck);
            canvas.stroke(cable, Light.clear(steel, 190), 1.8);
        }
    }
}
