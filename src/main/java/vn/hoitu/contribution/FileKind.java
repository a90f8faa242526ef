package vn.hoitu.contribution;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its own first bytes; its name and what the sender says of it count for nothing. */
enum FileKind {
    JPEG("image/jpeg", true),
    PNG("image/png", true),
    WEBP("image/webp", true),
    PDF("application/pdf", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    ODT("application/vnd.oasis.opendocument.text", false),
    TEXT("text/plain", false);

    static final int HEAD_BYTES = 4096;
    private static final int ODT_MIME_AT = 38;

    private final String mediaType;
    private final boolean picture;

    FileKind(String mediaType, boolean picture) {
        this.mediaType = mediaType;
        this.picture = picture;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return picture;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }

    /** @param head the first {@link #HEAD_BYTES} of the file, or all of a shorter one */
    static Optional<FileKind> ofBytes(byte[] head, String name) {
        if (begins(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (begins(head, 0, 0x89, 'P', 'N', 'G')) {
            return Optional.of(PNG);
        }
        if (begins(head, 0, 'R', 'I', 'F', 'F') && begins(head, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        if (begins(head, 0, '%', 'P', 'D', 'F')) {
            return Optional.of(PDF);
        }
        if (begins(head, 0, 'P', 'K', 3, 4)) {
            return packed(head, name);
        }
        return isText(head, name) ? Optional.of(TEXT) : Optional.empty();
    }

    private static Optional<FileKind> packed(byte[] head, String name) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("mimetype" + ODT.mediaType, ODT_MIME_AT - "mimetype".length())) {
            return Optional.of(ODT);
        }
        boolean office = start.contains("[Content_Types].xml") || start.contains("word/") || start.contains("_rels/");
        return office && name.toLowerCase(Locale.ROOT).endsWith(".docx") ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean isText(byte[] head, String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return false;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] head, int at, int... bytes) {
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
