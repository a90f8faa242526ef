package vn.hoitu.document;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A paragraph that Word means as an item of a list, with the marker it wrote as text. */
record WordItem(@Nullable Element marker, String listType) {

    static Optional<WordItem> of(Element paragraph) {
        boolean listed = paragraph.className().contains("MsoListParagraph")
                || paragraph.attr("style").toLowerCase(Locale.ROOT).contains("mso-list:l");
        if (!listed) {
            return Optional.empty();
        }
        Element marker = paragraph.selectFirst("span[style~=(?i)mso-list:\\s*ignore]");
        boolean numbered = marker != null && marker.text().strip().matches("[0-9a-zA-Z]{1,4}[.)].*");
        return Optional.of(new WordItem(marker, numbered ? "ordered_list" : "bullet_list"));
    }

    void removeMarker() {
        if (marker != null) {
            marker.remove();
        }
    }
}
