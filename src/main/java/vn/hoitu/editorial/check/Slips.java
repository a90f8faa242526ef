package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of the pen that can be told without knowing the language's words: form, doubled words, stray spaces. */
final class Slips {

    enum Kind {
        IMPOSSIBLE("syllable-impossible"),
        MISPLACED("tone-misplaced"),
        DOUBLED("word-doubled"),
        SPACE_BEFORE("space-before-mark"),
        SPACE_MISSING("space-missing"),
        OLDER_TONE("tone-older"),
        NEWER_TONE("tone-newer");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    record Slip(Kind kind, int from, int to, String words, String better) {}

    /** Words that are never said twice on purpose, as đỏ đỏ or dần dần are. */
    private static final Set<String> NEVER_TWICE = Set.of(
            "và", "của", "là", "các", "những", "được", "trong", "với", "cho", "để", "có", "một", "này", "đã", "sẽ",
            "đang", "tại", "trên", "do", "bị", "về", "ở", "khi", "thì", "mà", "như", "nhưng", "vì", "theo", "sau",
            "trước", "cũng", "đến", "bằng", "rằng", "nếu", "không", "ra", "vào", "còn", "phải", "người", "năm");

    /** Names of places and peoples that are written by the rules of other languages. */
    private static final Set<String> FOREIGN = Set.of("đắk", "đăk", "lắk", "lăk", "krông", "kông", "búk", "pắk", "đắc");

    private static final Set<String> SAID_TWICE = Set.of("người người", "năm năm", "có có");

    private static final Pattern SPACE_BEFORE = Pattern.compile("\\p{L}\\s+(?=[,;:!?]|\\.(?!\\.|\\d))");
    private static final Pattern SPACE_MISSING = Pattern.compile("(?U)\\p{Ll}{2,}[,;.!?](?=\\p{Lu}\\p{Ll})");
    private static final int LONGEST_LOAN_UNITS = 12;

    private Slips() {}

    static List<Slip> in(String text, Set<String> known) {
        List<Slip> slips = new ArrayList<>();
        List<Token> tokens = Token.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            ofForm(slips, text, tokens.get(i), known);
            if (i > 0) {
                doubled(slips, text, tokens.get(i - 1), tokens.get(i));
            }
        }
        marks(slips, text);
        return slips;
    }

    private static void ofForm(List<Slip> slips, String text, Token token, Set<String> known) {
        String word = token.word();
        if (!isJudged(text, token)
                || FOREIGN.contains(word.toLowerCase(Locale.ROOT))
                || known.contains(Phrases.exact(word))) {
            return;
        }
        switch (Syllable.form(word)) {
            case OLDER_TONE -> slips.add(slip(Kind.OLDER_TONE, token, ""));
            case NEWER_TONE -> slips.add(slip(Kind.NEWER_TONE, token, ""));
            case MISPLACED_TONE -> slips.add(slip(Kind.MISPLACED, token, Syllable.wellPlaced(word)));
            case IMPOSSIBLE -> {
                if (!isLoan(word) && !(Character.isUpperCase(word.charAt(0)) && !hasHalfHorn(word))) {
                    slips.add(slip(Kind.IMPOSSIBLE, token, ""));
                }
            }
            case WELL_FORMED -> {}
        }
    }

    private static Slip slip(Kind kind, Token token, String better) {
        return new Slip(kind, token.from(), token.to(), token.word(), better);
    }

    /** Only words written with Vietnamese letters are judged; abbreviations, addresses and other languages are not. */
    private static boolean isJudged(String text, Token token) {
        String word = token.word();
        boolean marked = word.chars().anyMatch(c -> c > 0x7F);
        boolean foreign = word.chars().anyMatch(c -> Character.isDigit(c) || "fjwzFJWZ".indexOf(c) >= 0);
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean inAddress = token.from() > 0 && "@/._#-'’".indexOf(text.charAt(token.from() - 1)) >= 0
                || token.to() < text.length() && "@/_-'’".indexOf(text.charAt(token.to())) >= 0;
        return marked && !foreign && !shouted && !inAddress;
    }

    /** uơ and ưo before another letter are ươ with half of its marks, in names as elsewhere. */
    private static boolean hasHalfHorn(String word) {
        String folded = java.text.Normalizer.normalize(word.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        String plain = java.text.Normalizer.normalize(folded, java.text.Normalizer.Form.NFC);
        return plain.matches(".*(uơ|ưo).+");
    }

    /** Several syllables written as one, as in axít or vắcxin; each but the first begins with a consonant. */
    private static boolean isLoan(String word) {
        return word.length() <= LONGEST_LOAN_UNITS && splits(word.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean splits(String rest, int before) {
        if (before > 0 && ("aeiouy".indexOf(plainFirst(rest)) >= 0)) {
            return false;
        }
        if (before > 0 && isLoosely(rest)) {
            return true;
        }
        for (int i = 1; before < 3 && i < rest.length() - 1; i++) {
            if (isLoosely(rest.substring(0, i)) && splits(rest.substring(i), before + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoosely(String part) {
        Syllable.Form form = Syllable.form(part);
        return form != Syllable.Form.IMPOSSIBLE && form != Syllable.Form.MISPLACED_TONE;
    }

    private static char plainFirst(String rest) {
        String folded = Phrases.folded(rest.substring(0, 1));
        return folded.isEmpty() ? ' ' : folded.charAt(0);
    }

    private static void doubled(List<Slip> slips, String text, Token one, Token next) {
        String word = next.word().toLowerCase(Locale.ROOT);
        boolean same = one.word().toLowerCase(Locale.ROOT).equals(word);
        if (same
                && NEVER_TWICE.contains(word)
                && !SAID_TWICE.contains(word + " " + word)
                && text.substring(one.to(), next.from()).isBlank()) {
            slips.add(new Slip(Kind.DOUBLED, one.from(), next.to(), text.substring(one.from(), next.to()), word));
        }
    }

    private static void marks(List<Slip> slips, String text) {
        Matcher before = SPACE_BEFORE.matcher(text);
        while (before.find()) {
            slips.add(new Slip(
                    Kind.SPACE_BEFORE,
                    before.start(),
                    Math.min(text.length(), before.end() + 1),
                    text.substring(before.start(), Math.min(text.length(), before.end() + 1)),
                    ""));
        }
        Matcher missing = SPACE_MISSING.matcher(text);
        while (missing.find()) {
            int end = Math.min(text.length(), missing.end() + 2);
            slips.add(new Slip(Kind.SPACE_MISSING, missing.start(), end, text.substring(missing.start(), end), ""));
        }
    }
}
