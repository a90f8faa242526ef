package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import vn.hoitu.shared.problem.Outcome;

/** What a declaration is proved with: a document that is named, or a file that is what its bytes are. */
class DeclarationProofTests extends DeclarationWorld {

    @Test
    void withoutProofNothingIsDeclaredAndAFileIsWhatItsBytesAre() throws IOException {
        assertThat(fields(declare(LEVEL, wish("met", null, null, null)))).containsExactly("file");
        assertThat(fields(declare(LEVEL, wish("met", "12/QĐ", null, null))))
                .containsExactly("documentIssuer", "documentDate");
        assertThat(fields(declare(LEVEL, wish(null, null, "ho-so.pdf", PDF)))).containsExactly("verdict");
        assertThat(fields(declare(
                        LEVEL, wish("met", null, "ho-so.pdf", "MZ không phải PDF".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("file");
        assertThat(fields(declare(
                        LEVEL, wish("met", null, "a.docx", packed("word/document.xml", "word/vbaProject.bin")))))
                .containsExactly("file");
        assertThat(fields(declare(LEVEL, wish("met", null, "a.docx", packed("xl/workbook.xml")))))
                .containsExactly("file");

        UUID id = declare(LEVEL, wish("met", null, "../../hồ sơ.docx", packed("word/document.xml")))
                .orThrow();

        assertThat(java.util.Objects.requireNonNull(found(id).file()).name()).isEqualTo("hồ sơ.docx");
        assertThat(proofs.proof(paper, overseer, id).orThrow().file()).exists();
    }

    @Test
    void aPackedTextThatIsCutShortOrUnpacksWithoutEndIsRefused() throws IOException {
        byte[] whole = packed("word/document.xml", "word/styles.xml");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (long bytes = 0; bytes <= ProofKind.MOST_UNPACKED_BYTES; bytes += nothing.length) {
                zip.write(nothing);
            }
        }
        byte[] large = Arrays.copyOf("PK\3\4".getBytes(StandardCharsets.US_ASCII), (20 << 20) + 1);

        assertThat(whyRefused(Arrays.copyOf(whole, 49))).isEqualTo("proof-unreadable");
        assertThat(whyRefused(bomb.toByteArray())).isEqualTo("proof-unreadable");
        assertThat(whyRefused(large)).isEqualTo("proof-too-large");
    }

    private String whyRefused(byte[] proof) throws IOException {
        Outcome<UUID> outcome = declare(LEVEL, wish("met", null, "a.docx", proof));
        assertThat(fields(outcome)).containsExactly("file");
        return ((Outcome.Refused<UUID>) outcome).refusal().fields().getFirst().code();
    }

    private static DeclarationWish wish(
            @Nullable String verdict, @Nullable String number, @Nullable String file, byte @Nullable [] bytes) {
        return new DeclarationWish(
                verdict,
                null,
                null,
                "Theo hồ sơ.",
                number,
                null,
                null,
                file,
                bytes == null ? null : new ByteArrayResource(bytes));
    }

    private static byte[] packed(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
