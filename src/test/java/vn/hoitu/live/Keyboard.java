package vn.hoitu.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.hoitu.document.Node;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Slice;

/**
 * A person who types a letter that nobody else types, at a steady pace, and takes some of them back: at the end the
 * letters in the text can be counted. Its network may break at any moment; it tries again until it comes through.
 */
final class Keyboard implements Runnable {

    private static final int FIRST_LETTER = 0x4e00;
    private static final int ERASE_EVERY = 12;
    private static final Duration RETRY = Duration.ofMillis(250);

    private final TypingClient client;
    private final String letter;
    private final Duration pace;
    private final int cutEvery;
    private final Random chance;
    private final AtomicBoolean stop;
    private int standing;
    private int strokes;
    private int cuts;

    /** @param cutEvery the network breaks once in so many keystrokes, 0 for never */
    Keyboard(TypingClient client, int number, Duration pace, int cutEvery, long seed, AtomicBoolean stop) {
        this.client = client;
        this.letter = Character.toString(FIRST_LETTER + number);
        this.pace = pace;
        this.cutEvery = cutEvery;
        this.chance = new Random(seed);
        this.stop = stop;
    }

    @Override
    public void run() {
        try {
            Thread.sleep(chance.nextInt((int) pace.toMillis()));
            while (!stop.get()) {
                long begun = System.nanoTime();
                stroke();
                if (cutEvery > 0 && chance.nextInt(cutEvery) == 0) {
                    cuts++;
                    client.cut();
                    Thread.sleep(chance.nextInt(800));
                }
                if (!client.connected()) {
                    come();
                }
                long rest = pace.toNanos() - (System.nanoTime() - begun);
                if (rest > 0) {
                    Thread.sleep(Duration.ofNanos(rest));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void come() throws InterruptedException {
        try {
            client.connect();
        } catch (IOException e) {
            client.cut();
            Thread.sleep(RETRY);
        }
    }

    /** After the last keystroke: stays until everything is confirmed. */
    void finish(Duration limit) throws InterruptedException {
        long until = System.nanoTime() + limit.toNanos();
        while (!(client.connected() && client.settled()) && System.nanoTime() < until) {
            if (!client.connected()) {
                come();
            }
            Thread.sleep(20);
        }
    }

    private void stroke() {
        synchronized (client) {
            Node text = client.shown();
            int at = chance.nextInt(ERASE_EVERY) == 0 ? own(text) : -1;
            boolean done = at < 0
                    ? client.type(Places.any(text, chance), letter)
                    : client.write(new ReplaceStep(at, at + 1, Slice.EMPTY));
            if (done) {
                strokes++;
                standing += at < 0 ? 1 : -1;
            }
        }
    }

    /** Where one of the own letters stands, -1 when there is none. */
    private int own(Node text) {
        int[] found = {-1};
        text.content().forEachBelow((node, position) -> {
            if (found[0] < 0 && node.isText() && node.text().contains(letter)) {
                found[0] = position + node.text().indexOf(letter);
            }
            return found[0] < 0;
        });
        return found[0];
    }

    TypingClient client() {
        return client;
    }

    int strokes() {
        return strokes;
    }

    int cuts() {
        return cuts;
    }

    /** How many own letters are too few or too many in a text. */
    int wrongIn(String text) {
        return Math.abs(
                standing - (int) text.chars().filter(c -> c == letter.charAt(0)).count());
    }
}
