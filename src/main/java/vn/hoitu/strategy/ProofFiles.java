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

    private final StoredFiles files;

    ProofFiles(StoredFiles files) {
        this.files = files;
    }

    Outcome<Declaration.ProofFile> put(String givenName, InputStreamSource content) throws IOException {
        Optional<ProofKind> kind = ProofKind.of(content);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("file", "proof-kind")));
        }
        try (InputStream in = content.getInputStream()) {
            StoredFiles.Stored stored = files.put(in, MOST_PROOF_BYTES);
            return Outcome.done(new Declaration.ProofFile(
                    name(givenName), kind.get().code(), stored.hash().toString(), stored.bytes()));
        } catch (StoredFiles.TooLarge e) {
            return Outcome.refused(Refusal.invalid(
                    new FieldProblem("file", "proof-too-large", Map.of("limit", MOST_PROOF_BYTES >> 20))));
        }
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
