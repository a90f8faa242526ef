package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote each character of a text, carried through all its steps. Whoever puts characters in is their author until
 * they are taken out; characters that were there before and come back, by undo, by cutting and pasting or by going back
 * to an old version, stay with who wrote them. Authors are numbers, called stamps, whose meaning the caller keeps.
 */
public final class Authorship {
    /** Text that is copied inside the piece stays with its author from this length on. */
    static final int LEAST_COPIED_UNITS = 40;

    private static final int UNKNOWN = -1;

    /** A stretch of text with one stamp, by positions of the document. */
    public record Run(int from, int to, int stamp) {}

    private final TextTape tape;
    private final ErasedText erased = new ErasedText();
    private final Alignment alignment = new Alignment();
    private final Map<Integer, Integer> written = new HashMap<>();
    private final PlacedPictures pictures = new PlacedPictures();

    private Authorship(TextTape tape) {
        this.tape = tape;
    }

    /** A text that somebody brought along as a whole. */
    public static Authorship of(Node document, int stamp) {
        String units = TextTape.unitsOf(document.content());
        Authorship authorship = new Authorship(new TextTape(units, stamp));
        authorship.count(units, stamp);
        authorship.pictures.note(document.content(), stamp);
        return authorship;
    }

    /** @param step one that was applied to the text as it stands here */
    public void carry(Step step, int stamp) {
        switch (step) {
            case ReplaceStep s -> {
                pictures.note(s.slice().content(), stamp);
                replace(s.from(), s.to(), units(s.slice()), stamp);
            }
            case ReplaceAroundStep s -> {
                pictures.note(s.slice().content(), stamp);
                String around = units(s.slice());
                replace(s.gapTo(), s.to(), around.substring(s.insert()), stamp);
                replace(s.from(), s.gapFrom(), around.substring(0, s.insert()), stamp);
            }
            case AttrStep s -> pictures.note(s.attribute(), s.value().value(), stamp);
            case AddMarkStep _, RemoveMarkStep _, MarkSetStep _, AddNodeMarkStep _, RemoveNodeMarkStep _, DocAttrStep _ -> {}
        }
    }

    /** A whole text stored over the old one: what stayed keeps its authors. */
    public void rewrite(Node document, int stamp) {
        pictures.note(document.content(), stamp);
        replace(0, tape.length(), TextTape.unitsOf(document.content()), stamp);
    }

    private static String units(Slice slice) {
        String all = TextTape.unitsOf(slice.content());
        return all.substring(slice.openStart(), all.length() - slice.openEnd());
    }

    private void replace(int from, int to, String text, int stamp) {
        String old = tape.text(from, to);
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        boolean overBlocks = holdsNodes(old, start, tail) || holdsNodes(text, start, tail);
        tail -= overBlocks ? crumb(old, old.length() - tail) : 0;
        exchange(from + start, to - tail, text.substring(start, text.length() - tail), stamp);
    }

    private static boolean holdsNodes(String text, int start, int tail) {
        return text.substring(start, text.length() - tail).chars().anyMatch(unit -> !TextTape.isText((char) unit));
    }

    /** The full stop that another paragraph also ends with is not the same full stop. */
    private static int crumb(String text, int from) {
        int at = from;
        while (at < text.length() && TextTape.isText(text.charAt(at))) {
            at++;
        }
        return at - from < ErasedText.LEAST_UNITS ? at - from : 0;
    }

    private void exchange(int from, int to, String now, int stamp) {
        String old = tape.text(from, to);
        int[] oldStamps = tape.stamps(from, to);
        int[] stamps = new int[now.length()];
        Arrays.fill(stamps, UNKNOWN);
        int @Nullable [] back = erased.putBack(from, now);
        if (back != null) {
            stamps = back;
        } else if (now.length() >= ErasedText.LEAST_UNITS) {
            keepWords(old, oldStamps, now, stamps);
            recall(now, stamps);
        }
        take(now, stamps, stamp);
        erased.remember(from, old, oldStamps);
        tape.replace(from, to, now, stamps);
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
    private void recall(String now, int[] stamps) {
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
                    : recall(now.substring(i, end), here, i, stamps);
            i = known > 0 ? i + known : nextWord(now, i, Math.max(end, i + 1));
        }
    }

    private int recall(String stretch, String here, int to, int[] stamps) {
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
        while (at < end && Character.isLetterOrDigit(text.charAt(at - 1)) == Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What nobody wrote before is written now. */
    private void take(String now, int[] stamps, int stamp) {
        StringBuilder fresh = new StringBuilder();
        for (int i = 0; i < stamps.length; i++) {
            if (stamps[i] == UNKNOWN) {
                stamps[i] = stamp;
                fresh.append(now.charAt(i));
            }
        }
        count(fresh, stamp);
    }

    private void count(CharSequence units, int stamp) {
        int characters = characters(units);
        if (characters > 0) {
            written.merge(stamp, characters, Integer::sum);
        }
    }

    /** Letters, signs and spaces as a reader counts them: a letter with its marks is one, however it is encoded. */
    static int characters(CharSequence units) {
        int characters = 0;
        for (int i = 0; i < units.length(); i++) {
            char unit = units.charAt(i);
            if (!Character.isLowSurrogate(unit) && Character.getType(unit) != Character.NON_SPACING_MARK) {
                characters++;
            }
        }
        return characters;
    }

    /** The text as it stands, author by author; where nodes begin and end, nobody wrote. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tape.length(); i++) {
            boolean goesOn = i < tape.length()
                    && TextTape.isText(tape.unit(i))
                    && (i == from || tape.stamp(i) == tape.stamp(from));
            if (!goesOn) {
                if (i > from) {
                    runs.add(new Run(from, i, tape.stamp(from)));
                }
                from = i < tape.length() && TextTape.isText(tape.unit(i)) ? i : i + 1;
            }
        }
        return runs;
    }

    /** Characters in the text now, by stamp. */
    public Map<Integer, Integer> surviving() {
        Map<Integer, Integer> surviving = new TreeMap<>();
        for (Run run : runs()) {
            surviving.merge(run.stamp(), characters(tape.text(run.from(), run.to())), Integer::sum);
        }
        return surviving;
    }

    /** Characters ever written, by stamp, whatever became of them. */
    public Map<Integer, Integer> written() {
        return new TreeMap<>(written);
    }

    /**
     * Pictures in a text by the stamp of who placed them first.
     *
     * @param document the text as it stands here
     */
    public Map<Integer, Integer> pictures(Node document) {
        return pictures.of(document);
    }
}
