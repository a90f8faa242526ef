package vn.hoitu.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who had written words before that are put into a text again. */
final class Recollection {
    static final int UNKNOWN = -1;

    /** Text that is copied inside the piece stays with its author from this length on. */
    private static final int LEAST_COPIED_UNITS = 32;

    private final ErasedText erased = new ErasedText();
    private final Alignment alignment = new Alignment();

    /** The stamps of a text that takes the place of a range; {@link #UNKNOWN} where it is new. */
    int[] exchange(TextTape tape, int from, int to, String now) {
        String old = tape.text(from, to);
        int[] oldStamps = tape.stamps(from, to);
        int @Nullable [] back = erased.putBack(from, now);
        int[] stamps = back == null ? new int[now.length()] : back;
        if (back == null) {
            Arrays.fill(stamps, UNKNOWN);
            if (now.length() >= ErasedText.LEAST_UNITS) {
                keepWords(old, oldStamps, now, stamps);
                recall(tape, now, stamps);
            }
        }
        erased.remember(from, old, oldStamps);
        return stamps;
    }

    /** Stretches of words that stand on both sides of the exchange stay with their authors. */
    private void keepWords(String old, int[] oldStamps, String now, int[] stamps) {
        if (old.length() < ErasedText.LEAST_UNITS) {
            return;
        }
        List<Line.Token> before = Line.of(old).tokens();
        List<Line.Token> after = Line.of(now).tokens();
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = numbered(before, old, numbers);
        int[] b = numbered(after, now, numbers);
        int[] weights = new int[numbers.size()];
        numbers.forEach((word, number) -> weights[number] = word.length());
        List<Alignment.Pair> pairs = alignment.of(a, b, weights);
        for (int i = 0; i < pairs.size(); ) {
            int end = i + 1;
            while (end < pairs.size()
                    && pairs.get(end).before() == pairs.get(end - 1).before() + 1
                    && pairs.get(end).after() == pairs.get(end - 1).after() + 1) {
                end++;
            }
            int oldFrom = before.get(pairs.get(i).before()).from();
            int nowFrom = after.get(pairs.get(i).after()).from();
            int length = after.get(pairs.get(end - 1).after()).to() - nowFrom;
            if (length >= ErasedText.LEAST_UNITS) {
                int more = sameSigns(old, oldFrom - 1, now, nowFrom - 1, stamps, -1);
                int rest = sameSigns(old, oldFrom + length, now, nowFrom + length, stamps, 1);
                System.arraycopy(oldStamps, oldFrom - more, stamps, nowFrom - more, more + length + rest);
            }
            i = end;
        }
    }

    /** How many spaces and signs beside a stretch belong to it too. */
    private static int sameSigns(String old, int oldAt, String now, int nowAt, int[] stamps, int step) {
        int more = 0;
        for (int i = oldAt, j = nowAt; i >= 0 && j >= 0 && i < old.length() && j < now.length(); i += step, j += step) {
            if (stamps[j] != UNKNOWN || old.charAt(i) != now.charAt(j) || Character.isLetterOrDigit(now.charAt(j))) {
                break;
            }
            more++;
        }
        return more;
    }

    private static int[] numbered(List<Line.Token> tokens, String text, Map<String, Integer> numbers) {
        return tokens.stream()
                .mapToInt(t -> numbers.computeIfAbsent(text.substring(t.from(), t.to()), _ -> numbers.size()))
                .toArray();
    }

    /** Looks for stretches without an author among what was taken out before, and among what is there. */
    private void recall(TextTape tape, String now, int[] stamps) {
        String here = "";
        for (int i = 0; i < now.length(); ) {
            int end = i;
            while (end < now.length() && stamps[end] == UNKNOWN && TextTape.isText(now.charAt(end))) {
                end++;
            }
            if (end - i >= LEAST_COPIED_UNITS && here.isEmpty()) {
                here = tape.text(0, tape.length());
            }
            int known = end - i < ErasedText.LEAST_UNITS
                    ? recallInContext(now, i, end, stamps)
                    : recall(tape, now.substring(i, end), here, i, stamps);
            i = known > 0 ? i + known : nextWord(now, i, Math.max(end, i + 1));
        }
    }

    private int recall(TextTape tape, String stretch, String here, int to, int[] stamps) {
        int @Nullable [] known = erased.find(stretch, ErasedText.LEAST_UNITS);
        if (known == null && stretch.length() >= LEAST_COPIED_UNITS) {
            int at = erased.search(here, stretch.substring(0, LEAST_COPIED_UNITS));
            known = at < 0 ? null : tape.stamps(at, at + ErasedText.common(here, at, stretch));
        }
        if (known == null) {
            return 0;
        }
        System.arraycopy(known, 0, stamps, to, known.length);
        return known.length;
    }

    /** A few words between others are looked for together with those. */
    private int recallInContext(String now, int from, int to, int[] stamps) {
        int start = from;
        while (start > 0 && from - start < ErasedText.LEAST_UNITS && TextTape.isText(now.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < now.length() && end - to < ErasedText.LEAST_UNITS && TextTape.isText(now.charAt(end))) {
            end++;
        }
        int @Nullable [] known = to > from && end - start >= ErasedText.LEAST_UNITS
                ? erased.findWithin(now.substring(start, end), from - start, to - start)
                : null;
        if (known == null) {
            return 0;
        }
        System.arraycopy(known, 0, stamps, from, known.length);
        return known.length;
    }

    /** What came back begins with a word. */
    private static int nextWord(String text, int from, int end) {
        int at = from + 1;
        while (at < end
                && Character.isLetterOrDigit(text.charAt(at - 1)) == Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
