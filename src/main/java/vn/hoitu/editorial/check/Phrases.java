package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoitu.shared.text.VietnameseText;

/** Finds the phrases of a list in texts: as they are written, in either tone placement, or also without diacritics. */
final class Phrases {

    record Hit(CheckEntry entry, int from, int to) {}

    private record Phrase(CheckEntry entry, List<String> keys) {}

    private final Map<String, List<Phrase>> exact = new HashMap<>();
    private final Map<String, List<Phrase>> folded = new HashMap<>();

    Phrases(List<CheckEntry> entries) {
        for (CheckEntry entry : entries) {
            List<String> keys = Token.of(entry.words()).stream()
                    .map(t -> entry.folded() ? folded(t.word()) : exact(t.word()))
                    .toList();
            if (!keys.isEmpty()) {
                (entry.folded() ? folded : exact)
                        .computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>())
                        .add(new Phrase(entry, keys));
            }
        }
    }

    boolean isEmpty() {
        return exact.isEmpty() && folded.isEmpty();
    }

    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (isEmpty()) {
            return hits;
        }
        List<Token> tokens = Token.of(text);
        List<String> exactKeys = tokens.stream().map(t -> exact(t.word())).toList();
        List<String> foldedKeys = folded.isEmpty()
                ? exactKeys
                : tokens.stream().map(t -> folded(t.word())).toList();
        for (int i = 0; i < tokens.size(); i++) {
            collect(hits, exact.getOrDefault(exactKeys.get(i), List.of()), text, tokens, exactKeys, i);
            collect(hits, folded.getOrDefault(foldedKeys.get(i), List.of()), text, tokens, foldedKeys, i);
        }
        return hits;
    }

    private static void collect(
            List<Hit> hits, List<Phrase> phrases, String text, List<Token> tokens, List<String> keys, int at) {
        for (Phrase phrase : phrases) {
            int end = at + phrase.keys().size();
            if (end <= tokens.size()
                    && keys.subList(at, end).equals(phrase.keys())
                    && standTogether(text, tokens, at, end)) {
                hits.add(new Hit(
                        phrase.entry(),
                        tokens.get(at).from(),
                        tokens.get(end - 1).to()));
            }
        }
    }

    /** Words with a full stop or comma between them are not one phrase. */
    private static boolean standTogether(String text, List<Token> tokens, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            String between =
                    text.substring(tokens.get(i - 1).to(), tokens.get(i).from());
            if (!between.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-')) {
                return false;
            }
        }
        return true;
    }

    static String exact(String word) {
        return VietnameseText.withOneTonePlacement(word).toLowerCase(Locale.ROOT);
    }

    static String folded(String word) {
        return VietnameseText.searchKey(word);
    }
}
