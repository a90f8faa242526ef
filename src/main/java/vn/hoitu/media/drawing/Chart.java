package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Columns and a curve, for pieces about figures; without words or numbers, for it states none. */
public final class Chart implements Scene {

    private static final int COLUMNS = 14;

    @Override
    public void draw(Canvas canvas) {
        Light light = canvas.light();
        boolean dark = canvas.random().nextBoolean();
        Color paper = dark ? new Color(0x14213A) : new Color(0xF6F1E7);
        canvas.fill(
                new Rectangle2D.Double(0, 0, canvas.width, canvas.height),
                Light.between(paper, light.skyTop(), dark ? 0.12 : 0.05),
                paper,
                0,
                canvas.height);
        for (int i = 0; i < 9; i++) {
            canvas.glow(
                    canvas.between(0, canvas.width),
                    canvas.between(0, canvas.height),
                    canvas.between(120, 380),
                    light.skyLow(),
                    dark ? 26 : 60);
        }
        grid(canvas, dark ? Color.WHITE : new Color(0x283850));
        Color accent = dark ? new Color(0x5FB6E8) : new Color(0x1F6F8B);
        columns(canvas, accent, dark);
        curve(canvas, new Color(0xD9532C), dark);
    }

    private static void grid(Canvas canvas, Color ink) {
        for (int i = 0; i <= 6; i++) {
            double y = 140 + i * 120;
            canvas.fill(
                    new Rectangle2D.Double(110, y, canvas.width - 220.0, i == 6 ? 3 : 1.4),
                    Light.clear(ink, i == 6 ? 150 : 46));
        }
    }

    private static void columns(Canvas canvas, Color accent, boolean dark) {
        double wide = (canvas.width - 300.0) / COLUMNS;
        double value = canvas.between(180, 320);
        for (int i = 0; i < COLUMNS; i++) {
            value = Math.max(90, Math.min(600, value + canvas.between(-80, 110)));
            Color color = Light.between(accent, dark ? Color.WHITE : Color.BLACK, i % 2 * 0.1);
            canvas.fill(
                    new RoundRectangle2D.Double(150 + i * wide, 860 - value, wide * 0.62, value, 14, 14),
                    color,
                    Light.between(color, dark ? Color.BLACK : Color.WHITE, 0.35),
                    860 - value,
                    860);
        }
    }

    private static void curve(Canvas canvas, Color color, boolean dark) {
        double wide = (canvas.width - 300.0) / COLUMNS;
        Path2D line = new Path2D.Double();
        Path2D area = new Path2D.Double();
        double y = canvas.between(480, 640);
        double x = 150 + wide * 0.31;
        line.moveTo(x, y);
        area.moveTo(x, 860);
        area.lineTo(x, y);
        double[] ys = new double[COLUMNS];
        ys[0] = y;
        for (int i = 1; i < COLUMNS; i++) {
            double next = Math.max(180, Math.min(760, y + canvas.between(-100, 62)));
            double to = x + wide;
            line.curveTo(x + wide / 2, y, x + wide / 2, next, to, next);
            area.curveTo(x + wide / 2, y, x + wide / 2, next, to, next);
            x = to;
            y = next;
            ys[i] = y;
        }
        area.lineTo(x, 860);
        area.closePath();
        canvas.fill(area, Light.clear(color, 70), Light.clear(color, 0), 200, 860);
        canvas.stroke(line, color, 7);
        for (int i = 0; i < COLUMNS; i++) {
            double at = 150 + wide * 0.31 + i * wide;
            canvas.fill(new Ellipse2D.Double(at - 10, ys[i] - 10, 20, 20), color);
            canvas.fill(new Ellipse2D.Double(at - 5, ys[i] - 5, 10, 10), dark ? new Color(0x14213A) : Color.WHITE);
        }
    }
}
