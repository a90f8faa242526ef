package vn.hoitu.importing.read;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.hoitu.shared.text.VietnameseText;

/** One-line texts out of foreign ones. */
final class Plain {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Cntrl}]+");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!]|&(?:#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]+);");
    /** A text longer than this is cut before it is parsed. */
    private static final int MOST_PARSED_CHARACTERS = 200_000;

    private Plain() {}

    /** Without tags, entities decoded once, spaces as single ones, NFC. */
    static String ofHtml(String html) {
        String head = html.length() > MOST_PARSED_CHARACTERS ? html.substring(0, MOST_PARSED_CHARACTERS) : html;
        return line(hasMarkup(head) ? Jsoup.parseBodyFragment(head).text() : head);
    }

    static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    static String line(String text) {
        return VietnameseText.nfc(SPACES.matcher(text).replaceAll(" ")).strip();
    }

    /** Cut at a word's end where there is one near, with an ellipsis. */
    static String cut(String text, int mostCharacters) {
        if (text.length() <= mostCharacters) {
            return text;
        }
        int end = mostCharacters - 1;
        int space = text.lastIndexOf(' ', end);
        end = space > mostCharacters / 2 ? space : end;
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
