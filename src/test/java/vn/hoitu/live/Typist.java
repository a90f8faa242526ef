package vn.hoitu.live;

import java.io.IOException;
import java.util.Random;
import vn.hoitu.document.AddMarkStep;
import vn.hoitu.document.Fragment;
import vn.hoitu.document.Node;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Schema;
import vn.hoitu.document.Slice;
import vn.hoitu.document.StepResult;

/** A person at a client: words, now and then a deletion, a new paragraph, something bold, and a network that breaks. */
public final class Typist {

    private final TypingClient client;
    private final Random chance;
    private int caret = -1;

    public Typist(TypingClient client, long seed) {
        this.client = client;
        this.chance = new Random(seed);
    }

    public TypingClient client() {
        return client;
    }

    /** Puts in a word that nobody else types, and nothing else. */
    public void word(String word) {
        synchronized (client) {
            client.type(Places.any(client.shown(), chance), word);
        }
    }

    /** One keystroke: mostly the next letter of a word, at a caret that moves on. */
    public void stroke() {
        synchronized (client) {
            Node text = client.shown();
            if (caret < 0 || chance.nextInt(40) == 0 || !inLine(text, caret)) {
                caret = Places.any(text, chance);
            }
            int what = chance.nextInt(100);
            if (what < 84) {
                client.type(caret, letter());
                caret++;
            } else if (what < 94) {
                erase(text);
            } else if (what < 97) {
                split(text);
            } else {
                embolden(text);
            }
        }
    }

    private static boolean inLine(Node text, int position) {
        return Places.lines(text).stream()
                .anyMatch(line -> position >= line.start() && position <= line.start() + line.length());
    }

    private String letter() {
        String letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy    ướếộ";
        int at = chance.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }

    private void erase(Node text) {
        for (Places.Line line : Places.lines(text)) {
            if (caret > line.start() && caret <= line.start() + line.length()) {
                int count = Math.min(caret - line.start(), 1 + chance.nextInt(3));
                client.write(new ReplaceStep(caret - count, caret, Slice.EMPTY));
                caret -= count;
                return;
            }
        }
    }

    private void split(Node text) {
        Node paragraph = vn.hoitu.document.Articles.emptyBody(Schema.v1()).child(0);
        ReplaceStep step = new ReplaceStep(caret, caret, new Slice(Fragment.of(paragraph, paragraph), 1, 1), true);
        if (step.apply(text) instanceof StepResult.Done && Places.lines(text).size() < 60) {
            client.write(step);
            caret += 2;
        }
    }

    private void embolden(Node text) {
        for (Places.Line line : Places.lines(text)) {
            if (line.length() > 4) {
                client.write(new AddMarkStep(
                        line.start() + 1,
                        line.start() + 4,
                        Schema.v1().mark("strong").mark()));
                return;
            }
        }
    }

    /** The network goes, and after a while comes back. */
    public void breakAndResume() throws IOException {
        client.cut();
        client.connect();
    }
}
