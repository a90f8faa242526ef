package vn.hoitu.site;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import vn.hoitu.shared.text.VietnameseText;

/**
 * The sign of a site in a browser's tab: the initial of its name on its colour. The letters are lines of our own, so
 * that no machine needs a font to draw them.
 *
 * @param letter small Latin letter, {@code dd} for Đ, {@code 0} for columns of print where a name has no letter
 */
record SiteIcon(AccentColor accent, String letter) {

    static final String NO_LETTER = "0";

    private static final int SIDE = 32;
    private static final double CORNER = 6;
    private static final double LETTER_SCALE = 1.7;
    private static final double LETTER_STROKE = 1.9;
    private static final int[] ICO_SIDES = {16, 32, 48};
    private static final int ICO_HEADER_BYTES = 6;
    private static final int ICO_ENTRY_BYTES = 16;

    /** What half of all names begin with says nothing of whose name it is. */
    private static final Set<String> KINDS = Set.of("bao", "tap", "chi", "dai", "trang", "cong", "dien", "tu");

    /** Polylines in a field 8 wide and 10 high. */
    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("a", "M0 10L4 0L8 10M1.6 6.6L6.4 6.6"),
            Map.entry("b", "M0 5L0 0L5.5 0L7.4 1.2L7.4 3.8L5.5 5L0 5L0 10L5.5 10L8 8.6L8 6.4L5.5 5"),
            Map.entry("c", "M8 2L6 0L2 0L0 2L0 8L2 10L6 10L8 8"),
            Map.entry("d", "M0 0L0 10L5 10L8 7L8 3L5 0L0 0"),
            Map.entry("dd", "M0 0L0 10L5 10L8 7L8 3L5 0L0 0M-1.8 5L3.2 5"),
            Map.entry("e", "M8 0L0 0L0 10L8 10M0 5L6.4 5"),
            Map.entry("f", "M8 0L0 0L0 10M0 5L6.4 5"),
            Map.entry("g", "M8 2L6 0L2 0L0 2L0 8L2 10L6 10L8 8L8 5.4L4.6 5.4"),
            Map.entry("h", "M0 0L0 10M8 0L8 10M0 5L8 5"),
            Map.entry("i", "M4 0L4 10M1.6 0L6.4 0M1.6 10L6.4 10"),
            Map.entry("j", "M7 0L7 8L5 10L2.5 10L0.5 8"),
            Map.entry("k", "M0 0L0 10M8 0L0 5.8M2.6 4L8 10"),
            Map.entry("l", "M0 0L0 10L7.4 10"),
            Map.entry("m", "M0 10L0 0L4 6L8 0L8 10"),
            Map.entry("n", "M0 10L0 0L8 10L8 0"),
            Map.entry("o", "M2 0L6 0L8 2L8 8L6 10L2 10L0 8L0 2L2 0"),
            Map.entry("p", "M0 10L0 0L5.8 0L8 1.4L8 4L5.8 5.4L0 5.4"),
            Map.entry("q", "M2 0L6 0L8 2L8 8L6 10L2 10L0 8L0 2L2 0M5 7L8.4 10.6"),
            Map.entry("r", "M0 10L0 0L5.8 0L8 1.4L8 4L5.8 5.4L0 5.4M4 5.4L8 10"),
            Map.entry("s", "M8 1.8L6 0L2 0L0 1.8L0 3.4L2 5L6 5L8 6.6L8 8.2L6 10L2 10L0 8.2"),
            Map.entry("t", "M0 0L8 0M4 0L4 10"),
            Map.entry("u", "M0 0L0 8L2 10L6 10L8 8L8 0"),
            Map.entry("v", "M0 0L4 10L8 0"),
            Map.entry("w", "M-0.6 0L1.8 10L4 3L6.2 10L8.6 0"),
            Map.entry("x", "M0 0L8 10M8 0L0 10"),
            Map.entry("y", "M0 0L4 5L8 0M4 5L4 10"),
            Map.entry("z", "M0 0L8 0L0 10L8 10"),
            Map.entry(NO_LETTER, "M0 0L8 0M0 3.4L3 3.4M0 6.7L3 6.7M0 10L3 10M5 3.4L8 3.4L8 10L5 10L5 3.4"));

    private static final Pattern STEP = Pattern.compile("([ML])(-?[\\d.]+) (-?[\\d.]+)");

    static SiteIcon of(String name, String accent) {
        return new SiteIcon(AccentColor.of(accent), letterOf(name));
    }

    /** As an address names it; whatever is no letter of ours is the sign without a letter. */
    static SiteIcon lettered(String letter, String accent) {
        return new SiteIcon(AccentColor.of(accent), LINES.containsKey(letter) ? letter : NO_LETTER);
    }

    private static String letterOf(String name) {
        List<String> words = Arrays.stream(
                        name.strip().toLowerCase(Locale.forLanguageTag("vi")).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String word = words.stream()
                .filter(w -> !KINDS.contains(VietnameseText.searchKey(w)))
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getLast());
        String letter =
                word.startsWith("đ") ? "dd" : VietnameseText.searchKey(word).replaceFirst("(?s)(.).*", "$1");
        return LINES.containsKey(letter) ? letter : NO_LETTER;
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#%s"/>\
                <path transform="translate(%s %s) scale(%s)" d="%s" stroke="%s" stroke-width="%s" stroke-linejoin="round" \
                stroke-linecap="round" fill="none"/></svg>
                """.formatted(accent.hex(), left(), top(), LETTER_SCALE, LINES.get(letter), accent.ink(), LETTER_STROKE);
    }

    byte[] png(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(side / (double) SIDE, side / (double) SIDE);
        pen.setColor(Color.decode("#" + accent.hex()));
        pen.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, CORNER * 2, CORNER * 2));
        pen.translate(left(), top());
        pen.scale(LETTER_SCALE, LETTER_SCALE);
        pen.setColor(Color.decode(accent.ink()));
        pen.setStroke(new BasicStroke((float) LETTER_STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(lines());
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refused a PNG", e);
        }
    }

    /** Several sizes in one file, each a PNG. */
    byte[] ico() {
        List<byte[]> pictures = Arrays.stream(ICO_SIDES).mapToObj(this::png).toList();
        int at = ICO_HEADER_BYTES + ICO_ENTRY_BYTES * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(
                        at + pictures.stream().mapToInt(p -> p.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            byte side = (byte) ICO_SIDES[i];
            file.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            file.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    private Path2D lines() {
        Path2D path = new Path2D.Double();
        Matcher step = STEP.matcher(String.valueOf(LINES.get(letter)));
        while (step.find()) {
            double x = Double.parseDouble(step.group(2));
            double y = Double.parseDouble(step.group(3));
            if (step.group(1).equals("M")) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private static double left() {
        return (SIDE - 8 * LETTER_SCALE) / 2;
    }

    private static double top() {
        return (SIDE - 10 * LETTER_SCALE) / 2;
    }
}
