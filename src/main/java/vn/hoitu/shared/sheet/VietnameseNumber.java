package vn.hoitu.shared.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people in Vietnam write them: a point between thousands, a comma before the decimals. */
public final class VietnameseNumber {

    /** What a cell of text meant, and whether it could have meant something else. */
    public record Read(BigDecimal number, boolean plain) {}

    private static final int MOST_CHARACTERS = 30;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DECIMALS = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern SPACED = Pattern.compile("-?\\d{1,3}( \\d{3})+(,\\d+)?");

    private VietnameseNumber() {}

    /** Empty where it is no number, or one of which nobody can tell what it means ("1,234", "1.5"). */
    public static Optional<Read> read(String typed) {
        String text = typed.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new Read(new BigDecimal(text), true));
        }
        if (isDoubtful(text)) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(text).matches()
                || SPACED.matcher(text).matches()
                || DECIMALS.matcher(text).matches()) {
            String bare = text.replace(".", "").replace(" ", "").replace(',', '.');
            return Optional.of(new Read(new BigDecimal(bare), false));
        }
        return Optional.empty();
    }

    /** Three digits after one comma: the thousands of an English spreadsheet, or Vietnamese decimals. */
    public static boolean isDoubtful(String text) {
        return text.strip().matches("-?[1-9]\\d{0,2},\\d{3}");
    }

    public static String write(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String plain = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        boolean negative = plain.startsWith("-");
        String[] halves = (negative ? plain.substring(1) : plain).split("\\.", -1);
        StringBuilder whole = new StringBuilder(halves[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, '.');
        }
        return (negative ? "-" : "") + whole + (halves.length > 1 ? "," + halves[1] : "");
    }
}
