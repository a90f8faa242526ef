package vn.hoitu.media.drawing;

import java.util.random.RandomGenerator;

/** A line of hills: waves of falling size over each other, never the same twice. */
final class Line {

    private static final int WAVES = 7;

    private final double level;
    private final double[] heights = new double[WAVES];
    private final double[] lengths = new double[WAVES];
    private final double[] phases = new double[WAVES];

    Line(RandomGenerator random, double level, double height, double length) {
        this.level = level;
        double h = height;
        double l = length;
        for (int i = 0; i < WAVES; i++) {
            heights[i] = h * (0.6 + random.nextDouble() * 0.4);
            lengths[i] = l * (0.8 + random.nextDouble() * 0.4);
            phases[i] = random.nextDouble() * Math.PI * 2;
            h *= 0.48;
            l *= 0.47;
        }
    }

    double at(double x) {
        double y = level;
        for (int i = 0; i < WAVES; i++) {
            y -= heights[i] * Math.sin(x / lengths[i] * Math.PI * 2 + phases[i]);
        }
        return y;
    }

    /** The same without its small waves. */
    double smoothAt(double x) {
        double y = level;
        for (int i = 0; i < 2; i++) {
            y -= heights[i] * Math.sin(x / lengths[i] * Math.PI * 2 + phases[i]);
        }
        return y;
    }
}
