package vn.hoitu.correspondence;

import java.util.Arrays;
import java.util.Optional;

/** What a letter wants; the kind says which time the law sets. */
enum LetterKind {
    /** Somebody disagrees with what a work said (phản hồi thông tin). */
    FEEDBACK("feedback"),
    /** Somebody asks the newsroom to answer for what it reported (yêu cầu trả lời). */
    QUESTION("question"),
    /** An opinion, petition or criticism for an authority (ý kiến, kiến nghị, phản ánh, phê bình). */
    OPINION("opinion"),
    /** A complaint or denunciation for an authority (khiếu nại, tố cáo). */
    COMPLAINT("complaint"),
    /** The newsroom asks an authority for an answer (yêu cầu cơ quan, tổ chức trả lời). */
    REQUEST("request");

    private final String code;

    LetterKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether it is for somebody else to settle, and the newsroom hands it on. */
    boolean isForAuthorities() {
        return this == OPINION || this == COMPLAINT;
    }

    static Optional<LetterKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
