package vn.hoitu.shared.text;

/** The 134 letters that Vietnamese has beyond ASCII, small ones first. */
final class VietnameseAlphabet {
    static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
    static final String LETTERS = SMALL + SMALL.toUpperCase(java.util.Locale.ROOT);

    private VietnameseAlphabet() {}
}
