package vn.hoitu.shared.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook say: days as ISO days whatever their look, numbers plainly and without the cell's rounding. */
final class CellTexts {

    /** How a number is meant to be seen. */
    enum Look {
        NUMBER,
        DAY,
        PERCENT
    }

    private static final int ISO_DAY_CHARACTERS = 10;

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean otherEpoch;
    private final Map<String, Look> looks = new HashMap<>();

    CellTexts(SharedStrings strings, StylesTable styles, boolean otherEpoch) {
        this.strings = strings;
        this.styles = styles;
        this.otherEpoch = otherEpoch;
    }

    static boolean isTrue(@Nullable String said) {
        return "1".equals(said) || "true".equals(said) || "on".equals(said);
    }

    /** @param type as the file names it; {@code n} is the number */
    String text(String type, String style, String value) {
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value.strip())).getString();
            case "inlineStr" -> new XSSFRichTextString(value).getString();
            case "b" -> isTrue(value.strip()) ? "TRUE" : "FALSE";
            case "d" -> value.substring(0, Math.min(ISO_DAY_CHARACTERS, value.length()));
            case "n" -> value.isBlank() ? "" : number(style, Double.parseDouble(value.strip()));
            default -> value;
        };
    }

    private String number(String style, double value) {
        return look(style) == Look.DAY && DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, otherEpoch).toLocalDate().toString()
                : plain(value).toPlainString();
    }

    static BigDecimal plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    Look look(String style) {
        return looks.computeIfAbsent(style, this::found);
    }

    private Look found(String style) {
        if (style.isEmpty()) {
            return Look.NUMBER;
        }
        var of = styles.getStyleAt(Integer.parseInt(style));
        String format = of == null ? null : of.getDataFormatString();
        if (of == null || format == null) {
            return Look.NUMBER;
        }
        if (DateUtil.isADateFormat(of.getDataFormat(), format)) {
            return Look.DAY;
        }
        return format.contains("%") ? Look.PERCENT : Look.NUMBER;
    }
}
