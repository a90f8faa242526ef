package vn.hoitu.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Knows which syllables Vietnamese can have, so that text in the wrong encoding can be told from the right one. */
final class Syllables {
    private static final String[] ONSETS = {
        "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x", ""
    };

    private static final Set<String> RIMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
            oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uâ uân uâng uât uây
            uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yt
            """.strip().split("\\s+", -1));

    private static final int LONGEST = 7;

    private Syllables() {}

    /** Whether this word, in Unicode, can be one Vietnamese syllable. */
    static boolean isPossible(String word) {
        if (word.isEmpty() || word.length() > LONGEST * 2) {
            return false;
        }
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder toneless = new StringBuilder(decomposed.length());
        int tones = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            char unit = decomposed.charAt(i);
            if (isTone(unit)) {
                tones++;
            } else {
                toneless.append(unit);
            }
        }
        return tones <= 1 && hasKnownParts(Normalizer.normalize(toneless, Normalizer.Form.NFC));
    }

    private static boolean hasKnownParts(String syllable) {
        for (String onset : ONSETS) {
            if (syllable.startsWith(onset) && RIMES.contains(syllable.substring(onset.length()))) {
                return true;
            }
        }
        return syllable.equals("gi") || (syllable.startsWith("gi") && RIMES.contains("i" + syllable.substring(2)));
    }

    private static boolean isTone(char unit) {
        return unit == '\u0300' || unit == '\u0301' || unit == '\u0303' || unit == '\u0309' || unit == '\u0323';
    }
}
