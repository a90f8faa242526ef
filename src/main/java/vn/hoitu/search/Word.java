package vn.hoitu.search;

import vn.hoitu.shared.text.VietnameseText;

/**
 * A syllable in the two forms in which it is found.
 *
 * @param exact composed, in small letters, with one tone placement
 * @param folded the same without diacritics
 */
record Word(String exact, String folded) {

    static Word of(String exact) {
        return new Word(exact, VietnameseText.searchKey(exact));
    }

    boolean hasMarks() {
        return !exact.equals(folded);
    }
}
