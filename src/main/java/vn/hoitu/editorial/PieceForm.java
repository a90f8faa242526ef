package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.Optional;

/** In which form a piece reaches people (thể hiện cho báo điện tử, báo in, phát thanh, truyền hình …). */
public enum PieceForm {
    WEB("web"),
    PRINT("print"),
    RADIO("radio"),
    TV("tv"),
    PHOTO("photo"),
    VIDEO("video"),
    PODCAST("podcast"),
    SOCIAL("social");

    private final String code;

    PieceForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether readers find it as a page of the agency's site; the others go out on paper, on air or elsewhere. */
    public boolean isForTheSite() {
        return this == WEB || this == PHOTO || this == VIDEO || this == PODCAST;
    }

    public static Optional<PieceForm> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
