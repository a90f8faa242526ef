package vn.hoitu.document;

/**
 * Something that did not come over from foreign HTML as it was.
 *
 * @param detail what it was about, such as an address or a shortcode's name; may be empty
 * @param times how often
 */
public record ImportFinding(Kind kind, String detail, int times) {

    /** Codes are stable; reports and tests name them. */
    public enum Kind {
        SCRIPT_REMOVED("script-removed", "Đã bỏ mã lệnh", "A script was removed"),
        STYLE_REMOVED("style-removed", "Đã bỏ định dạng trang trí", "A style sheet was removed"),
        FORM_REMOVED("form-removed", "Đã bỏ ô nhập liệu", "A form field was removed"),
        HIDDEN_REMOVED("hidden-removed", "Đã bỏ phần ẩn", "A hidden part was removed"),
        DRAWING_REMOVED("drawing-removed", "Đã bỏ hình vẽ trong mã", "An inline drawing was removed"),
        UNSAFE_ADDRESS_REMOVED("unsafe-address-removed", "Đã bỏ liên kết không an toàn", "An unsafe link was removed"),
        TRACKING_PIXEL_REMOVED("tracking-pixel-removed", "Đã bỏ ảnh theo dõi", "A tracking pixel was removed"),
        PICTURE_REMOVED("picture-removed", "Đã bỏ ảnh không có địa chỉ", "A picture without an address was removed"),
        PICTURE_MOVED("picture-moved", "Đã chuyển ảnh ra khỏi bảng", "A picture was moved out of a table"),
        IFRAME_TO_EMBED("iframe-to-embed", "Khung nhúng đã thành nội dung nhúng", "A frame became an embed"),
        IFRAME_TO_LINK("iframe-to-link", "Khung nhúng đã thành liên kết", "A frame became a link"),
        IFRAME_REMOVED("iframe-removed", "Đã bỏ khung nhúng", "A frame was removed"),
        ADDRESS_TO_EMBED("address-to-embed", "Địa chỉ đã thành nội dung nhúng", "An address became an embed"),
        MEDIA_TO_LINK("media-to-link", "Video hoặc âm thanh đã thành liên kết", "Video or audio became a link"),
        MEDIA_REMOVED("media-removed", "Đã bỏ nội dung đa phương tiện", "A media object was removed"),
        SHORTCODE_KEPT_AS_TEXT(
                "shortcode-kept-as-text", "Mã ngắn được giữ nguyên dạng chữ", "A shortcode was kept as text"),
        GALLERY_WITHOUT_PICTURES(
                "gallery-without-pictures", "Bộ ảnh không tìm thấy ảnh", "A gallery's pictures were not found"),
        MORE_MARK_REMOVED("more-mark-removed", "Đã bỏ dấu “đọc tiếp”", "A read-more mark was removed"),
        PAGE_BREAK_TO_RULE("page-break-to-rule", "Ngắt trang đã thành đường kẻ", "A page break became a rule"),
        NESTING_FLATTENED("nesting-flattened", "Đã trải phẳng phần lồng quá sâu", "Too deep nesting was flattened"),
        QUOTE_SPLIT(
                "quote-split", "Đã tách trích dẫn chứa thành phần khác", "A quote with other parts in it was split"),
        TABLE_FLATTENED(
                "table-flattened", "Đã trải phẳng nội dung trong ô bảng", "Parts in a table cell were flattened"),
        ENCODING_CONVERTED(
                "encoding-converted", "Đã chuyển bảng mã cũ sang Unicode", "An old encoding was converted to Unicode"),
        INPUT_CUT("input-cut", "Mã nguồn quá lớn, phần cuối bị cắt", "The source was too large and was cut"),
        TEXT_CUT("text-cut", "Văn bản quá dài, phần cuối bị cắt", "The text was too long and was cut");

        private final String code;
        private final String vi;
        private final String en;

        Kind(String code, String vi, String en) {
            this.code = code;
            this.vi = vi;
            this.en = en;
        }

        public String code() {
            return code;
        }

        public String vi() {
            return vi;
        }

        public String en() {
            return en;
        }
    }
}
