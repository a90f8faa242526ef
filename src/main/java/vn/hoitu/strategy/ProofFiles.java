package vn.hoitu.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.storage.FileHash;
import vn.hoitu.storage.StoredFiles;

/** Puts proofs into the store: of the kinds that are named, no larger than is named. */
@Component
class ProofFiles {

    static final long MOST_PROOF_BYTES = 20L << 20;
    private static final int MOST_NAME_CHARACTERS = 150;
    private static final int AT_ONCE_BYTES = 1 << 16;

    private final StoredFiles files;

    ProofFiles(StoredFiles files) {
        this.files = files;
    }

    Outcome<Declaration.ProofFile> put(String givenName, InputStreamSource content) throws IOException {
        Optional<ProofKind> kind;
        try {
            if (isTooLarge(content)) {
                return tooLarge();
            }
            kind = ProofKind.of(content);
        } catch (IOException e) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("file", "proof-unreadable")));
        }
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("file", "proof-kind")));
        }
        try (InputStream in = content.getInputStream()) {
            StoredFiles.Stored stored = files.put(in, MOST_PROOF_BYTES);
            return Outcome.done(new Declaration.ProofFile(
                    name(givenName), kind.get().code(), stored.hash().toString(), stored.bytes()));
        } catch (StoredFiles.TooLarge e) {
            return tooLarge();
        }
    }

    private static boolean isTooLarge(InputStreamSource content) throws IOException {
        byte[] some = new byte[AT_ONCE_BYTES];
        try (InputStream in = content.getInputStream()) {
            long bytes = 0;
            for (int read = in.read(some); read >= 0 && bytes <= MOST_PROOF_BYTES; read = in.read(some)) {
                bytes += read;
            }
            return bytes > MOST_PROOF_BYTES;
        }
    }

    private static Outcome<Declaration.ProofFile> tooLarge() {
        return Outcome.refused(
                Refusal.invalid(new FieldProblem("file", "proof-too-large", Map.of("limit", MOST_PROOF_BYTES >> 20))));
    }

    Optional<Path> find(Declaration.ProofFile file) {
        return files.find(new FileHash(file.hash()));
    }

    /** A name for a download, without folders and signs that a system would take for something else. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        String cut =
                clean.length() > MOST_NAME_CHARACTERS ? clean.substring(clean.length() - MOST_NAME_CHARACTERS) : clean;
        return cut.isEmpty() || cut.matches("\\.+") ? "tep" : cut;
    }
}
