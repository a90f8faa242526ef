package vn.hoitu.importing.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoitu.shared.text.VietnameseText;

/**
 * The columns a table may have, under the names people give them in Vietnamese or English. Case, diacritics, spaces
 * and underscores make no difference: {@code Tiêu đề}, {@code tieu_de} and {@code TIEU DE} are one name.
 */
enum CsvColumn {
    TITLE("title", "headline", "tieu de", "tit", "dau de", "ten bai"),
    SAPO("sapo", "lead", "summary", "excerpt", "description", "tom tat", "mo ta", "trich dan"),
    BODY("body", "content", "html", "text", "noi dung", "bai viet", "than bai", "toan van"),
    SECTION("section", "category", "chuyen muc", "danh muc", "muc"),
    TAGS("tags", "tag", "keywords", "tu khoa", "the", "nhan"),
    AUTHORS("authors", "author", "byline", "tac gia", "nguoi viet", "but danh"),
    PUBLISHED_AT(
            "published at", "published", "date", "pubdate", "ngay dang", "ngay xuat ban", "thoi gian xuat ban", "ngay"),
    SOURCE("source", "nguon", "nguon tin"),
    URL("url", "link", "address", "dia chi", "lien ket", "duong dan");

    private final Set<String> names;

    CsvColumn(String... names) {
        this.names = Set.copyOf(Arrays.asList(names));
    }

    /** Which column stands where; the first of a name counts. */
    static Map<CsvColumn, Integer> in(List<String> header) {
        Map<CsvColumn, Integer> places = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < header.size(); i++) {
            String name = VietnameseText.searchKey(header.get(i))
                    .replaceAll("[\\s_\\u00A0-]+", " ")
                    .strip();
            for (CsvColumn column : values()) {
                if (column.names.contains(name)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }
}
