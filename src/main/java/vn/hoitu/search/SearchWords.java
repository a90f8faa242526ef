package vn.hoitu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, whatever it was: words, and phrases in quotation marks. Nothing in it is an operator, so nothing
 * in it can be wrong.
 *
 * @param words all words in their order, those of phrases included
 * @param openEnd whether the last word may be only begun
 */
record SearchWords(List<Word> words, List<List<Word>> phrases, List<Word> loose, boolean openEnd) {

    private static final String QUOTES = "\"“”„«»";

    static SearchWords of(String typed) {
        String query = typed.length() <= SearchLimits.MOST_QUERY_CHARACTERS
                ? typed
                : typed.substring(0, SearchLimits.MOST_QUERY_CHARACTERS);
        List<Word> words = new ArrayList<>();
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> loose = new ArrayList<>();
        List<String> stretches = stretches(query);
        for (int i = 0; i < stretches.size(); i++) {
            List<Word> found = Analysis.words(stretches.get(i), SearchLimits.MOST_QUERY_WORDS - words.size()).stream()
                    .map(Analysis.Placed::word)
                    .filter(word -> !word.folded().isEmpty())
                    .toList();
            words.addAll(found);
            boolean quoted = i % 2 == 1 && i < stretches.size() - 1;
            if (quoted && found.size() > 1) {
                phrases.add(found);
            } else {
                loose.addAll(found);
            }
        }
        return new SearchWords(List.copyOf(words), List.copyOf(phrases), List.copyOf(loose), endsInWord(query));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isBegun(Word word) {
        return openEnd
                && !loose.isEmpty()
                && word.equals(loose.getLast())
                && word.folded().length() >= SearchLimits.LEAST_PREFIX_CHARACTERS;
    }

    /** Text outside and inside quotation marks by turns, beginning outside. */
    private static List<String> stretches(String query) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < query.length(); i++) {
            if (QUOTES.indexOf(query.charAt(i)) >= 0) {
                stretches.add(query.substring(from, i));
                from = i + 1;
            }
        }
        stretches.add(query.substring(from));
        return stretches;
    }

    private static boolean endsInWord(String query) {
        if (query.isEmpty()) {
            return false;
        }
        int last = query.codePointBefore(query.length());
        return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK;
    }
}
