package vn.hoitu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The stretch of a found text in which most of the words asked for stand.
 *
 * @param parts the stretch from its beginning to its end
 */
public record Excerpt(List<Part> parts) {

    /** @param match whether this is a word that was asked for */
    public record Part(String text, boolean match) {}

    private static final String CUT = "…";

    public Excerpt {
        parts = List.copyOf(parts);
    }

    /** Safe to put into a page: everything is escaped, matches stand in {@code <mark>}. */
    public String html() {
        return parts.stream()
                .map(part -> part.match()
                        ? "<mark>" + HtmlUtils.htmlEscape(part.text(), "UTF-8") + "</mark>"
                        : HtmlUtils.htmlEscape(part.text(), "UTF-8"))
                .collect(Collectors.joining());
    }

    static Excerpt of(SearchWords asked, String text) {
        List<Analysis.Placed> words = Analysis.words(text, SearchLimits.MOST_EXCERPT_SOURCE_WORDS);
        if (words.isEmpty()) {
            return new Excerpt(List.of());
        }
        List<Word> found = words.stream().map(Analysis.Placed::word).toList();
        List<Integer> hits = hits(asked, found);
        int start = Math.max(0, best(hits) - SearchLimits.EXCERPT_LEAD_WORDS);
        int end = Math.min(words.size(), start + SearchLimits.EXCERPT_WORDS);
        return new Excerpt(
                parts(text, words.subList(start, end), hits.subList(start, end), start > 0, end < words.size()));
    }

    /** For each word of the text the number of the asked word it is, or -1. */
    private static List<Integer> hits(SearchWords asked, List<Word> found) {
        Set<Word> present = new HashSet<>(found);
        List<Integer> hits = new ArrayList<>(found.size());
        for (Word word : found) {
            int hit = -1;
            for (int i = 0; i < asked.words().size() && hit < 0; i++) {
                Word wanted = asked.words().get(i);
                hit = matches(wanted, word, asked.isBegun(wanted), present.contains(wanted)) ? i : -1;
            }
            hits.add(hit);
        }
        return hits;
    }

    /** Where a word stands as typed, its look-alikes (má, mà, mạ) are not marked. */
    private static boolean matches(Word wanted, Word word, boolean begun, boolean presentAsTyped) {
        if (word.equals(wanted)) {
            return true;
        }
        if (wanted.hasMarks() && presentAsTyped) {
            return false;
        }
        return word.folded().equals(wanted.folded()) || (begun && word.folded().startsWith(wanted.folded()));
    }

    /** Where the window with most different asked words begins: at its first hit. */
    private static int best(List<Integer> hits) {
        int best = 0;
        long most = 0;
        int width = SearchLimits.EXCERPT_WORDS - SearchLimits.EXCERPT_LEAD_WORDS;
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i) >= 0) {
                long different = hits.subList(i, Math.min(hits.size(), i + width)).stream()
                        .filter(hit -> hit >= 0)
                        .distinct()
                        .count();
                if (different > most) {
                    most = different;
                    best = i;
                }
            }
        }
        return best;
    }

    private static List<Part> parts(
            String text, List<Analysis.Placed> words, List<Integer> hits, boolean cutBefore, boolean cutAfter) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(cutBefore ? CUT : "");
        int at = words.getFirst().from();
        for (int i = 0; i < words.size(); i++) {
            if (hits.get(i) >= 0) {
                plain.append(text, at, words.get(i).from());
                flush(plain, parts);
                parts.add(new Part(
                        text.substring(words.get(i).from(), words.get(i).to()), true));
                at = words.get(i).to();
            }
        }
        plain.append(text, at, cutAfter ? words.getLast().to() : text.length());
        flush(plain.append(cutAfter ? CUT : ""), parts);
        return parts;
    }

    private static void flush(StringBuilder plain, List<Part> parts) {
        if (!plain.isEmpty()) {
            parts.add(new Part(plain.toString(), false));
            plain.setLength(0);
        }
    }
}
