package vn.hoitu.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** An agency's colour, and shades of it that stay readable (WCAG AA, 4.5 to 1) on light and on dark paper. */
record AccentColor(String hex) {

    private static final String FALLBACK = "b3261e";
    private static final Pattern FORM = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final double READABLE = 4.5;
    private static final int LIGHT_PAPER = 0xFFFFFF;
    private static final int DARK_PAPER = 0x1D1B1A;
    private static final int STEPS = 40;

    static AccentColor of(String color) {
        return new AccentColor(
                FORM.matcher(color).matches() ? color.replace("#", "").toLowerCase(Locale.ROOT) : FALLBACK);
    }

    /** The custom properties that the stylesheet builds on. */
    String css() {
        return ":root{--accent:#%s;--accent-ink:%s;--on-accent:%s}%n@media (prefers-color-scheme:dark){:root{--accent-ink:%s}}%n"
                .formatted(hex, css(inkOn(LIGHT_PAPER, 0)), css(onAccent()), css(inkOn(DARK_PAPER, 0xFFFFFF)));
    }

    String ink() {
        return css(onAccent());
    }

    private int onAccent() {
        return contrast(rgb(), 0xFFFFFF) >= contrast(rgb(), 0x1D1B1A) ? 0xFFFFFF : 0x1D1B1A;
    }

    /** Moved towards black or white until it can be read. */
    private int inkOn(int paper, int towards) {
        for (int step = 0; step <= STEPS; step++) {
            int mixed = mix(rgb(), towards, step / (double) STEPS);
            if (contrast(mixed, paper) >= READABLE) {
                return mixed;
            }
        }
        return towards;
    }

    private int rgb() {
        return Integer.parseInt(hex, 16);
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String css(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
