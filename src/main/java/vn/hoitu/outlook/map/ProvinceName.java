package vn.hoitu.outlook.map;

import java.util.Locale;
import vn.hoitu.shared.text.VietnameseText;

/** Makes one of the many ways in which a province is written. */
public final class ProvinceName {

    private ProvinceName() {}

    /** Without marks, "tỉnh", "thành phố", hyphens; the archipelagos without theirs. */
    public static String key(String name) {
        String plain = VietnameseText.fold(name)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        String bare = plain.replaceFirst("^(tinh|thanh pho|tp|tx|huyen dao|quan dao|dac khu|dao)( |$)", "");
        return switch (bare) {
            case "hcm", "ho chi minh city", "sai gon" -> "ho chi minh";
            case "thua thien hue" -> "hue";
            case "brvt" -> "ba ria vung tau";
            default -> bare;
        };
    }
}
