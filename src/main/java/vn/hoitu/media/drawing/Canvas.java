package vn.hoitu.media.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Paper, light and the strokes all scenes share. */
public final class Canvas {

    private static final int GRAIN = 7;
    private static final int STEP_PIXELS = 4;

    private final BufferedImage image;
    private final Graphics2D pen;
    private final RandomGenerator random;
    private final Light light;
    final int width;
    final int height;

    public Canvas(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.light = Light.any(random);
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Light light() {
        return light;
    }

    RandomGenerator random() {
        return random;
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** Sky with sun and thin clouds down to the horizon. */
    void sky(double horizon) {
        pen.setPaint(new GradientPaint(0, 0, light.skyTop(), 0, (float) horizon, light.skyLow()));
        pen.fill(new Rectangle2D.Double(0, 0, width, height));
        double x = between(width * 0.15, width * 0.85);
        double y = horizon - between(60, 260);
        glow(x, y, between(300, 520), light.sun(), 190);
        pen.setColor(Light.clear(light.sun(), 235));
        double r = between(28, 52);
        pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        for (int i = random.nextInt(6) + 3; i > 0; i--) {
            cloud(between(0, width), between(40, horizon * 0.75));
        }
    }

    private void cloud(double x, double y) {
        for (int i = 0; i < 9; i++) {
            double w = between(120, 420);
            glow(x + between(-220, 220), y + between(-14, 14), w / 2, 0.09, Color.WHITE, 70);
        }
    }

    void glow(double x, double y, double radius, Color color, int alpha) {
        glow(x, y, radius, 1, color, alpha);
    }

    private void glow(double x, double y, double radius, double flatness, Color color, int alpha) {
        var before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(1, flatness);
        pen.setPaint(new RadialGradientPaint(
                0, 0, (float) radius, new float[] {0, 1}, new Color[] {Light.clear(color, alpha), Light.clear(color, 0)
                }));
        pen.fill(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        pen.setTransform(before);
    }

    /** Hills one behind another, paler with distance, with mist in the valleys between. */
    void ridges(int count, double from, double to, double tallest) {
        for (int i = 0; i < count; i++) {
            double depth = count == 1 ? 1 : (double) i / (count - 1);
            Line line = new Line(random, from + (to - from) * depth, tallest * (1 - depth * 0.35), between(700, 1500));
            Color color = Light.between(light.far(), light.near(), depth);
            below(line::at, color, Light.between(color, light.skyLow(), 0.45 - depth * 0.25), from, height * 0.95);
        }
    }

    /** Fills what lies under a line, one colour above running into another below. */
    void below(DoubleUnaryOperator line, Color top, Color bottom, double from, double to) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(0, height);
        for (int x = 0; x <= width; x += STEP_PIXELS) {
            shape.lineTo(x, line.applyAsDouble(x));
        }
        shape.lineTo(width, height);
        shape.closePath();
        pen.setPaint(new GradientPaint(0, (float) from, top, 0, (float) to, bottom));
        pen.fill(shape);
    }

    void mist(double y, double thickness, int alpha) {
        Color mist = light.skyLow();
        pen.setPaint(new GradientPaint(
                0, (float) (y - thickness), Light.clear(mist, 0), 0, (float) y, Light.clear(mist, alpha)));
        pen.fill(new Rectangle2D.Double(0, y - thickness, width, thickness));
        pen.setPaint(new GradientPaint(
                0, (float) y, Light.clear(mist, alpha), 0, (float) (y + thickness), Light.clear(mist, 0)));
        pen.fill(new Rectangle2D.Double(0, y, width, thickness));
    }

    void fill(Shape shape, Color color) {
        pen.setPaint(color);
        pen.fill(shape);
    }

    void fill(Shape shape, Color top, Color bottom, double from, double to) {
        pen.setPaint(new GradientPaint(0, (float) from, top, 0, (float) to, bottom));
        pen.fill(shape);
    }

    void stroke(Shape shape, Color color, double thickness) {
        pen.setPaint(color);
        pen.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** The picture with a fine grain and slightly darker corners, as film has them. */
    public BufferedImage finished() {
        pen.setPaint(
                new RadialGradientPaint(width / 2f, height / 2f, width * 0.75f, new float[] {0.55f, 1}, new Color[] {
                    new Color(0, 0, 0, 0), new Color(10, 15, 30, 70)
                }));
        pen.fill(new Rectangle2D.Double(0, 0, width, height));
        pen.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, grain(image.getRGB(x, y)));
            }
        }
        return image;
    }

    private int grain(int rgb) {
        int by = random.nextInt(GRAIN) - GRAIN / 2;
        return clamp((rgb >> 16 & 255) + by) << 16 | clamp((rgb >> 8 & 255) + by) << 8 | clamp((rgb & 255) + by);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
