package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions that end in "Ảnh: …" name the photographer, who has a place of his own in a document. */
record PictureCredit(List<Node> caption, List<Node> credit) {
    private static final Pattern AT_THE_END = Pattern.compile(
            "(?:^|[\\s.(–—-]+)\\(?((?:Ảnh|Hình|Nguồn|Nguồn ảnh|Photo|Đồ họa|Đồ hoạ)\\s?:\\s?[^()\\n]{2,100}?)\\)?\\.?$");

    /** Only the end is looked at, so that the search stays short. */
    private static final int MAX_UNITS_LOOKED_AT = 140;

    static PictureCredit splitOff(Schema schema, List<Node> inline) {
        if (inline.isEmpty() || !inline.getLast().isText()) {
            return new PictureCredit(inline, List.of());
        }
        Node last = inline.getLast();
        String text = last.text().stripTrailing();
        int start = Math.max(0, text.length() - MAX_UNITS_LOOKED_AT);
        Matcher matcher = AT_THE_END.matcher(text);
        matcher.region(start, text.length());
        if (!matcher.find()) {
            return new PictureCredit(inline, List.of());
        }
        List<Node> caption = new ArrayList<>(inline.subList(0, inline.size() - 1));
        String rest = text.substring(0, matcher.start());
        String before = text.startsWith(".", matcher.start()) ? rest + "." : rest.stripTrailing();
        if (!before.isEmpty()) {
            caption.add(last.withText(before));
        }
        while (!caption.isEmpty() && caption.getLast().is("hard_break")) {
            caption.removeLast();
        }
        return new PictureCredit(caption, List.of(schema.text(matcher.group(1).strip())));
    }
}
