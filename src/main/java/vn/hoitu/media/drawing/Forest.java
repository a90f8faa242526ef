package vn.hoitu.media.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Rows of trees on misty slopes. */
public final class Forest implements Scene {

    @Override
    public void draw(Canvas canvas) {
        double horizon = canvas.between(330, 430);
        canvas.sky(horizon);
        canvas.ridges(3, horizon - 70, horizon + 10, 110);
        for (int row = 0; row < 5; row++) {
            double depth = row / 4.0;
            Line ground = new Line(canvas.random(), horizon + 90 + row * 140, 45, canvas.between(800, 1500));
            Color green = Light.between(
                    Light.between(canvas.light().far(), canvas.light().land(), 0.35),
                    Light.between(canvas.light().near(), Color.BLACK, 0.35),
                    depth);
            row(canvas, ground, green, depth);
            canvas.mist(horizon + 150 + row * 140, 80, (int) (120 * (1 - depth)));
        }
    }

    private static void row(Canvas canvas, Line ground, Color green, double depth) {
        double gap = 20 + depth * 46;
        for (double x = -gap; x < canvas.width + gap; x += gap * canvas.between(0.35, 1)) {
            double size = (46 + depth * 190) * canvas.between(0.55, 1.1);
            tree(
                    canvas,
                    x,
                    ground.at(x) + 12,
                    size,
                    Light.between(green, canvas.light().land(), canvas.between(0, 0.22)));
        }
        canvas.below(ground::at, green, Light.between(green, Color.BLACK, 0.15), ground.at(0), ground.at(0) + 200);
    }

    private static void tree(Canvas canvas, double x, double foot, double size, Color green) {
        int tiers = 5;
        Path2D tree = new Path2D.Double();
        tree.moveTo(x, foot - size);
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 1; i <= tiers; i++) {
                int tier = side > 0 ? i : tiers - i + 1;
                double y = foot - size + size * 0.92 * tier / tiers;
                double reach = size * 0.26 * tier / tiers * canvas.between(0.85, 1.1);
                tree.lineTo(x + side * reach, y);
                tree.lineTo(x + side * reach * 0.5, y - size * 0.02);
            }
        }
        tree.closePath();
        canvas.fill(tree, Light.between(green, canvas.light().sun(), 0.12), green, foot - size, foot);
    }
}
