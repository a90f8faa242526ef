package vn.hoitu.editorial.check;

import java.util.Arrays;
import java.util.List;

/**
 * The print of a text by which it is known again: the sequences of its syllables, without diacritics and marks.
 *
 * @param shingles distinct, in order of size
 */
record Print(List<String> syllables, long[] shingles) {

    static final int SHINGLE_SYLLABLES = 5;

    /** Of longer texts a fixed eighth of the shingles is kept, chosen by the shingle itself, so that prints compare. */
    static final int MOST_SHINGLES_KEPT_WHOLE = 400;

    private static final long ONE_IN_EIGHT = 7;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    static Print of(String text) {
        List<String> syllables =
                Token.of(text).stream().map(t -> Phrases.folded(t.word())).toList();
        long[] shingles = new long[Math.max(0, syllables.size() - SHINGLE_SYLLABLES + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = SEED;
            for (String syllable : syllables.subList(i, i + SHINGLE_SYLLABLES)) {
                hash = mixed(hash ^ hashOf(syllable));
            }
            shingles[i] = hash;
        }
        return new Print(syllables, Arrays.stream(shingles).sorted().distinct().toArray());
    }

    /** What is stored of it. */
    long[] kept() {
        return shingles.length <= MOST_SHINGLES_KEPT_WHOLE
                ? shingles
                : Arrays.stream(shingles).filter(s -> (s & ONE_IN_EIGHT) == 0).toArray();
    }

    /** Whether these syllables stand in it one after another. */
    boolean holds(List<String> passage) {
        return !passage.isEmpty() && java.util.Collections.indexOfSubList(syllables, passage) >= 0;
    }

    private static long hashOf(String syllable) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < syllable.length(); i++) {
            hash = (hash ^ syllable.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
