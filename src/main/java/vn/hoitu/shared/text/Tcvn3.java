package vn.hoitu.shared.text;

import java.util.HashMap;
import java.util.Map;

/**
 * TCVN 5712:1993, third table (VN3). It has the seven bare capitals Ă Â Ê Ô Ơ Ư Đ and all small letters; capitals with
 * a tone exist only as fonts that draw the small letter's code as a capital.
 */
final class Tcvn3 {
    /** Code and letter by turns, in the order of the standard's table. */
    private static final String TABLE = """
            A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ
            B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ
            CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị
            DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ
            EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ
            """;

    private static final Map<Character, Character> TO_UNICODE = new HashMap<>();
    private static final Map<Character, Character> FROM_UNICODE = new HashMap<>();

    static {
        for (String entry : TABLE.strip().split("\\s+", -1)) {
            char code = (char) Integer.parseInt(entry.substring(0, 2), 16);
            TO_UNICODE.put(code, entry.charAt(2));
            FROM_UNICODE.put(entry.charAt(2), code);
        }
        // Word processors show the bullet operator where the table's B7 was typed.
        TO_UNICODE.put('\u2219', 'ã');
    }

    private Tcvn3() {}

    static String toUnicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            unicode.append((char) TO_UNICODE.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return unicode.toString();
    }

    static String fromUnicode(String text) {
        String nfc = VietnameseText.nfc(text);
        StringBuilder encoded = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char letter = nfc.charAt(i);
            Character code = FROM_UNICODE.get(letter);
            if (code == null) {
                code = FROM_UNICODE.get(Character.toLowerCase(letter));
            }
            encoded.append((char) (code == null ? letter : code));
        }
        return encoded.toString();
    }
}
