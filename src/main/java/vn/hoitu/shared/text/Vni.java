package vn.hoitu.shared.text;

import java.util.HashMap;
import java.util.Map;

/**
 * VNI Windows: a letter followed by a code for its diacritics, and single codes for the letters that carry none after
 * them (đ ơ ư and i, y with some tones). Capitals lie 32 below small letters throughout.
 */
final class Vni {
    /** Each entry: the letter, then the units it is written with. */
    private static final String TABLE = """
            à:aø á:aù ả:aû ã:aõ ạ:aï â:aâ ầ:aà ấ:aá ẩ:aå ẫ:aã ậ:aä ă:aê ằ:aè ắ:aé ẳ:aú ẵ:aü ặ:aë
            è:eø é:eù ẻ:eû ẽ:eõ ẹ:eï ê:eâ ề:eà ế:eá ể:eå ễ:eã ệ:eä
            ì:ì í:í ỉ:æ ĩ:ó ị:ò
            ò:oø ó:où ỏ:oû õ:oõ ọ:oï ô:oâ ồ:oà ố:oá ổ:oå ỗ:oã ộ:oä
            ơ:ô ờ:ôø ớ:ôù ở:ôû ỡ:ôõ ợ:ôï
            ù:uø ú:uù ủ:uû ũ:uõ ụ:uï ư:ö ừ:öø ứ:öù ử:öû ữ:öõ ự:öï
            ỳ:yø ý:yù ỷ:yû ỹ:yõ ỵ:î đ:ñ
            """;

    private static final Map<String, Character> TO_UNICODE = new HashMap<>();
    private static final Map<Character, String> FROM_UNICODE = new HashMap<>();

    static {
        for (String entry : TABLE.strip().split("\\s+", -1)) {
            char letter = entry.charAt(0);
            String code = entry.substring(2);
            put(letter, code);
            put(Character.toUpperCase(letter), upper(code));
            if (code.length() == 2) {
                // Typists often leave the diacritic's code small behind a capital, and the other way round.
                TO_UNICODE.put(upper(code.substring(0, 1)) + code.charAt(1), Character.toUpperCase(letter));
                TO_UNICODE.put(code.charAt(0) + upper(code.substring(1)), letter);
            }
        }
    }

    private Vni() {}

    private static void put(char letter, String code) {
        TO_UNICODE.put(code, letter);
        FROM_UNICODE.put(letter, code);
    }

    private static String upper(String code) {
        StringBuilder upper = new StringBuilder();
        code.chars().forEach(unit -> upper.append((char) (unit - 0x20)));
        return upper.toString();
    }

    static String toUnicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            Character pair = i + 1 < text.length() ? TO_UNICODE.get(text.substring(i, i + 2)) : null;
            Character single = pair == null ? TO_UNICODE.get(text.substring(i, i + 1)) : null;
            unicode.append((char) (pair != null ? pair : single != null ? single : text.charAt(i)));
            i += pair != null ? 2 : 1;
        }
        return unicode.toString();
    }

    static String fromUnicode(String text) {
        String nfc = VietnameseText.nfc(text);
        StringBuilder encoded = new StringBuilder(nfc.length() * 2);
        for (int i = 0; i < nfc.length(); i++) {
            encoded.append(FROM_UNICODE.getOrDefault(nfc.charAt(i), String.valueOf(nfc.charAt(i))));
        }
        return encoded.toString();
    }
}
