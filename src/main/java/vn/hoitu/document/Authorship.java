package vn.hoitu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who wrote each character of a text, carried through all its steps. Whoever puts characters in is their author until
 * they are taken out; characters that were there before and come back, by undo, by cutting and pasting or by going back
 * to an old version, stay with who wrote them. Authors are numbers, called stamps, whose meaning the caller keeps.
 */
public final class Authorship {
    /** Below this it is a correction inside a word, not another word. */
    private static final int LEAST_EXCHANGED_UNITS = 4;

    /** A stretch of text with one stamp, by positions of the document. */
    public record Run(int from, int to, int stamp) {}

    private final TextTape tape;
    private final Recollection recollection = new Recollection();
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
            case AddMarkStep _,
                    RemoveMarkStep _,
                    MarkSetStep _,
                    AddNodeMarkStep _,
                    RemoveNodeMarkStep _,
                    DocAttrStep _ -> {}
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
        boolean words = to - from >= LEAST_EXCHANGED_UNITS && now.length() >= LEAST_EXCHANGED_UNITS;
        int start = words && Character.isLetterOrDigit(now.charAt(0)) ? wordEdge(from, -1) : from;
        int end = words && Character.isLetterOrDigit(now.charAt(now.length() - 1)) ? wordEdge(to, 1) : to;
        String whole = tape.text(start, from) + now + tape.text(to, end);
        int[] stamps = recollection.exchange(tape, start, end, whole);
        take(whole, stamps, stamp);
        tape.replace(start, end, whole, stamps);
    }

    /** Words are exchanged whole: a letter that the old and the new one share by chance has one author with the rest. */
    private int wordEdge(int at, int step) {
        int edge = at;
        while (step < 0 ? edge > 0 : edge < tape.length()) {
            if (!Character.isLetterOrDigit(tape.unit(step < 0 ? edge - 1 : edge))) {
                break;
            }
            edge += step;
        }
        return edge;
    }

    /** What nobody wrote before is written now. */
    private void take(String now, int[] stamps, int stamp) {
        StringBuilder fresh = new StringBuilder();
        for (int i = 0; i < stamps.length; i++) {
            if (stamps[i] == Recollection.UNKNOWN) {
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
