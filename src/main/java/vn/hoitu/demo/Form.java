package vn.hoitu.demo;

import java.util.HashMap;
import java.util.Map;

/**
 * A form of a story as the file writes it: form, person, length, how far it is ({@code accept}, {@code start} or
 * {@code write}) and what is done with the piece, or its title. A form that is written under a title of its own
 * names it last.
 */
record Form(
        String story,
        String form,
        String person,
        int length,
        String step,
        String rest,
        String ownTitle,
        boolean first) {

    static Form of(String story, String line, boolean first) {
        String[] p = line.split("/", -1);
        return new Form(
                story,
                p[0],
                p[1],
                Integer.parseInt(p[2]),
                p.length > 3 ? p[3] : "",
                p.length > 4 ? p[4] : "",
                p.length > 5 ? p[5] : "",
                first);
    }

    String unit() {
        return switch (form) {
            case "radio", "tv", "video", "podcast" -> "seconds";
            case "photo" -> "pictures";
            default -> "words";
        };
    }

    String desk() {
        return switch (form) {
            case "radio", "podcast" -> "Ban Phát thanh";
            case "tv", "video" -> "Ban Truyền hình";
            case "print" -> "Ban Báo in";
            default -> "Ban Báo điện tử";
        };
    }

    /** What the piece holds: the text of the file where it is written, otherwise only its title. */
    Manuscript text(Manuscript story) {
        boolean written = step.equals("write");
        Map<String, String> notes = new HashMap<>(Map.of("section", story.note("section")));
        if (written) {
            notes.put("acts", rest.replace('+', ','));
            notes.put("sapo", story.note("sapo"));
            notes.put("tags", story.note("tags"));
        }
        String named = written ? ownTitle : rest;
        String title = named.isEmpty() ? story.title() : named;
        return new Manuscript(title, notes, written ? story.text() : "");
    }
}
