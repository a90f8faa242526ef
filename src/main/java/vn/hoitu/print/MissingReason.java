package vn.hoitu.print;

/** Why something that was planned is not in a package, in the words of the file that lies in it. */
final class MissingReason {

    private MissingReason() {}

    /** The package goes to Vietnamese layout desks and presses, whoever ordered it. */
    static String words(String reason) {
        return switch (reason) {
            case "no-piece" -> "Chưa có bài";
            case "gone" -> "Bài không còn";
            case "picture-not-here" -> "Ảnh không có trong kho";
            case "state-draft" -> "Bài đang viết";
            case "state-submitted" -> "Bài chờ biên tập";
            case "state-returned" -> "Bài bị trả lại";
            case "state-reviewed" -> "Bài chờ duyệt";
            case "state-published" -> "Bài có sửa đổi chưa đăng";
            case "state-taken-down" -> "Bài đã gỡ";
            case "state-discarded" -> "Bài đã bỏ";
            default -> "Bài chưa duyệt";
        };
    }
}
