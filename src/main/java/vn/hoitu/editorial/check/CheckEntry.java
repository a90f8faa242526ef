package vn.hoitu.editorial.check;

import java.util.UUID;

/**
 * One line of a list.
 *
 * @param words the word or phrase, or the id of a section
 * @param folded whether it is also found when written without diacritics
 */
record CheckEntry(
        UUID id, EntryList list, String words, boolean folded, CheckLevel level, String advice, int version) {}
