package vn.hoitu.document;

/** The rules a document may break, each with a code that never changes. */
public enum DocumentRule {
    NOT_JSON("document-not-json", "Nội dung không phải JSON hợp lệ", "The content is not valid JSON"),
    TOO_LARGE("document-too-large", "Nội dung quá lớn", "The content is too large"),
    TOO_DEEP("document-too-deep", "Nội dung lồng quá nhiều tầng", "The content is nested too deeply"),
    TOO_MANY_NODES("document-too-many-nodes", "Nội dung có quá nhiều thành phần", "The content has too many parts"),
    TOO_MUCH_TEXT("document-too-much-text", "Nội dung có quá nhiều chữ", "The content has too much text"),
    WRONG_SHAPE("document-wrong-shape", "Cấu trúc nội dung không đúng", "The content is not shaped as it must be"),
    UNKNOWN_NODE("document-unknown-node", "Thành phần không được biết tới", "Unknown kind of part"),
    UNKNOWN_MARK("document-unknown-mark", "Định dạng không được biết tới", "Unknown kind of formatting"),
    UNKNOWN_ATTRIBUTE("document-unknown-attribute", "Thuộc tính không được biết tới", "Unknown attribute"),
    MISSING_ATTRIBUTE("document-missing-attribute", "Thiếu thuộc tính bắt buộc", "A required attribute is missing"),
    WRONG_ATTRIBUTE(
            "document-wrong-attribute", "Giá trị thuộc tính không hợp lệ", "The attribute's value is not allowed"),
    UNSAFE_ADDRESS(
            "document-unsafe-address", "Địa chỉ liên kết không được phép", "This kind of address is not allowed"),
    EMPTY_TEXT("document-empty-text", "Đoạn chữ không được rỗng", "A text part must not be empty"),
    BROKEN_TEXT("document-broken-text", "Chữ chứa ký tự hỏng", "The text contains broken characters"),
    WRONG_CONTENT("document-wrong-content", "Thành phần con không đúng chỗ", "These parts are not allowed here"),
    MARK_NOT_ALLOWED(
            "document-mark-not-allowed", "Định dạng này không được dùng ở đây", "This formatting is not allowed here"),
    MARKS_NOT_CANONICAL(
            "document-marks-not-canonical",
            "Các định dạng trùng, loại trừ nhau hoặc sai thứ tự",
            "Formatting is repeated, excludes itself or is out of order"),
    VARIANT_TWICE(
            "document-variant-twice",
            "Mỗi kênh chỉ có một bản tiêu đề hoặc mô tả riêng",
            "Each channel has one wording of its own at most"),
    UNKNOWN_STEP("document-unknown-step", "Loại thay đổi không được biết tới", "Unknown kind of change"),
    WRONG_POSITION(
            "document-wrong-position", "Vị trí của thay đổi không hợp lệ", "The position of the change is not allowed"),
    WRONG_OPEN_SIDES(
            "document-wrong-open-sides",
            "Mảnh nội dung mở sâu hơn số tầng nó có",
            "The piece of content is open deeper than it has levels"),
    NOT_A_DOCUMENT("document-not-a-document", "Đây không phải một tài liệu hoàn chỉnh", "This is not a whole document");

    private final String code;
    private final String vi;
    private final String en;

    DocumentRule(String code, String vi, String en) {
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
