package vn.hoitu.editorial.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One written Vietnamese syllable: an onset, a rime and a tone that fit together, with the tone where it belongs. What
 * cannot be one is a slip of the pen, or a word of another language.
 */
final class Syllable {

    /** What can be said of a written word as a syllable. */
    enum Form {
        WELL_FORMED,
        /** Well formed, with the tone on the first of oa, oe, uy: hòa. */
        OLDER_TONE,
        /** Well formed, with the tone on the second of oa, oe, uy: hoà. */
        NEWER_TONE,
        /** A syllable but for the tone, which stands on the wrong letter: hòan. */
        MISPLACED_TONE,
        IMPOSSIBLE
    }

    private static final List<String> ONSETS = List.of(
            "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
            oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uâ uân uâng uât uây
            uê uêch uên uênh uêt uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yt ynh ych
            """.strip().split("\\s+"));

    private static final Set<String> EITHER_PLACE = Set.of("oa", "oe", "uy");
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String MARKED_VOWELS = "ăâêôơ";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final char ACUTE = '\u0301';
    private static final char DOT_BELOW = '\u0323';
    private static final int NO_TONE = -1;

    /** The letters without tones, the tone, and the letter it stands on. */
    private record Parts(String letters, char tone, int tonedLetter) {}

    private Syllable() {}

    static Form form(String word) {
        Parts parts = parts(word);
        if (parts == null) {
            return Form.IMPOSSIBLE;
        }
        Form best = Form.IMPOSSIBLE;
        for (String onset : ONSETS) {
            Form form = parts.letters().startsWith(onset) ? form(parts, onset) : Form.IMPOSSIBLE;
            if (form.compareTo(best) < 0) {
                best = form;
            }
        }
        return best;
    }

    /** The same word with the tone where it belongs; the word itself when nothing is known of it. */
    static String wellPlaced(String word) {
        Parts parts = parts(word);
        if (parts == null || parts.tonedLetter() == NO_TONE) {
            return word;
        }
        String plain = plain(word);
        for (int i = 0; i < plain.length(); i++) {
            String moved = Normalizer.normalize(
                    plain.substring(0, i + 1) + parts.tone() + plain.substring(i + 1), Normalizer.Form.NFC);
            Form form = form(moved);
            if (form == Form.WELL_FORMED || form == Form.OLDER_TONE) {
                return moved;
            }
        }
        return word;
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.chars().filter(c -> TONES.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static @org.jspecify.annotations.Nullable Parts parts(String word) {
        String nfc = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(nfc.length());
        char tone = 0;
        int toned = NO_TONE;
        for (int i = 0; i < nfc.length(); i++) {
            String letter = Normalizer.normalize(nfc.substring(i, i + 1), Normalizer.Form.NFD);
            StringBuilder shape = new StringBuilder(letter.length());
            for (int k = 0; k < letter.length(); k++) {
                char unit = letter.charAt(k);
                if (TONES.indexOf(unit) < 0) {
                    shape.append(unit);
                } else if (toned != NO_TONE) {
                    return null;
                } else {
                    tone = unit;
                    toned = i;
                }
            }
            letters.append(Normalizer.normalize(shape, Normalizer.Form.NFC));
        }
        return letters.length() == nfc.length() ? new Parts(letters.toString(), tone, toned) : null;
    }

    private static Form form(Parts parts, String onset) {
        String rime = parts.letters().substring(onset.length());
        int rimeStart = onset.length();
        if (onset.equals("gi") && !RIMES.contains(rime)) {
            rime = "i" + rime;
            rimeStart = 1;
        }
        if (!RIMES.contains(rime) || !isSpelledTogether(onset, rime) || !takesTone(rime, parts)) {
            return Form.IMPOSSIBLE;
        }
        if (parts.tonedLetter() == NO_TONE) {
            return Form.WELL_FORMED;
        }
        int at = parts.tonedLetter() - rimeStart;
        if (EITHER_PLACE.contains(rime)) {
            return at == 0 ? Form.OLDER_TONE : at == 1 ? Form.NEWER_TONE : Form.MISPLACED_TONE;
        }
        return at == placeOfTone(rime) ? Form.WELL_FORMED : Form.MISPLACED_TONE;
    }

    /** One sound is written by different letters before e, ê, i and before the others. */
    private static boolean isSpelledTogether(String onset, String rime) {
        boolean bright = "eêi".indexOf(rime.charAt(0)) >= 0;
        return switch (onset) {
            case "k" -> bright || rime.charAt(0) == 'y';
            case "c", "g", "ng" -> !bright && !(onset.equals("c") && rime.charAt(0) == 'y');
            case "gh", "ngh" -> bright;
            case "" -> !rime.isEmpty();
            default -> true;
        };
    }

    /** A syllable that ends in c, ch, p or t has the rising or the heavy tone. */
    private static boolean takesTone(String rime, Parts parts) {
        boolean stopped = rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
        return !stopped || parts.tone() == ACUTE || parts.tone() == DOT_BELOW;
    }

    private static int placeOfTone(String rime) {
        List<Integer> vowels = new ArrayList<>();
        int marked = NO_TONE;
        for (int i = 0; i < rime.length() && VOWELS.indexOf(rime.charAt(i)) >= 0; i++) {
            vowels.add(i);
            marked = MARKED_VOWELS.indexOf(rime.charAt(i)) >= 0 ? i : marked;
        }
        if (marked != NO_TONE) {
            return marked;
        }
        if (rime.indexOf('ư') >= 0) {
            return rime.indexOf('ư');
        }
        boolean closed = vowels.size() < rime.length();
        return closed ? vowels.getLast() : vowels.size() == 3 ? 1 : 0;
    }
}
