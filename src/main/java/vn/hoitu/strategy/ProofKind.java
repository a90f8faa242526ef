package vn.hoitu.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import vn.hoitu.shared.sheet.PackedFile;

/** What a proof is by its own bytes; its name and what the sender says of it count for nothing. */
enum ProofKind {
    PDF,
    JPEG,
    PNG,
    DOCX;

    private static final int HEAD_BYTES = 8;
    private static final int MOST_PARTS = 2_000;
    static final long MOST_UNPACKED_BYTES = 100L << 20;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IOException when it cannot be read to its end, or unpacks to more than any text would */
    static Optional<ProofKind> of(InputStreamSource file) throws IOException {
        byte[] head;
        try (InputStream in = file.getInputStream()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (begins(head, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (begins(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (begins(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        return begins(head, 'P', 'K', 3, 4) && isDocument(file) ? Optional.of(DOCX) : Optional.empty();
    }

    /** A packed text without macros. */
    private static boolean isDocument(InputStreamSource file) throws IOException {
        PackedFile packed = PackedFile.look(file.getInputStream(), MOST_UNPACKED_BYTES, MOST_PARTS);
        return packed.parts().contains("word/document.xml") && !packed.hasMacros();
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
