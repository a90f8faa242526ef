package vn.hoitu.media.drawing;

import java.awt.Color;
import java.util.List;
import java.util.random.RandomGenerator;

/** The colours of one hour of the day. */
record Light(Color skyTop, Color skyLow, Color sun, Color far, Color near, Color land, Color water) {

    private static final List<Light> HOURS = List.of(
            of(0x6fa8d6, 0xfbe3c8, 0xfff2d0, 0xa9b8cf, 0x2f5d54, 0x8fae4b, 0xbcd6e2), // early morning
            of(0x3f7fc1, 0xd8ecf5, 0xffffff, 0x8fb0c9, 0x1f5b45, 0x6fa53f, 0x7fb6d6), // clear day
            of(0x35406e, 0xf5a06a, 0xffd9a0, 0x8a6f92, 0x2b2f4a, 0x7a6a4a, 0xe0a080), // dusk
            of(0x8fa9b0, 0xe9eeea, 0xffffff, 0xb7c6c6, 0x3d5f57, 0x88a06a, 0xc9d8d8), // mist
            of(0x4f8fb0, 0xffe9a8, 0xfff6c8, 0xb6b58a, 0x4a5a2a, 0xd2a83c, 0xe8d59a), // harvest gold
            of(0x274060, 0xe7b7c0, 0xffe8ea, 0x7d86a8, 0x20344a, 0x5f7f66, 0xbfa8bd)); // first light

    static Light any(RandomGenerator random) {
        return HOURS.get(random.nextInt(HOURS.size()));
    }

    private static Light of(int skyTop, int skyLow, int sun, int far, int near, int land, int water) {
        return new Light(
                new Color(skyTop),
                new Color(skyLow),
                new Color(sun),
                new Color(far),
                new Color(near),
                new Color(land),
                new Color(water));
    }

    static Color between(Color from, Color to, double part) {
        double p = Math.max(0, Math.min(1, part));
        return new Color(
                (int) (from.getRed() + (to.getRed() - from.getRed()) * p),
                (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * p),
                (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * p));
    }

    static Color clear(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.max(0, Math.min(255, alpha)));
    }
}
