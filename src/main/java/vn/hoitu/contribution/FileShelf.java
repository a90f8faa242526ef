package vn.hoitu.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.storage.StoredFiles;

/** Puts what came into the store of files, known by its bytes. */
@Component
class FileShelf {

    /** What became of a file. */
    sealed interface Put {
        record Kept(SentFile file) implements Put {}

        record TooLarge(String name) implements Put {}

        record NotOfAKind(String name) implements Put {}
    }

    private final StoredFiles files;

    FileShelf(StoredFiles files) {
        this.files = files;
    }

    /** @param anyKind whether a file of a kind we do not read is kept as well, as with mail */
    Put put(int position, String name, InputStream content, boolean anyKind) throws IOException {
        String plain = plainName(name);
        byte[] head = content.readNBytes(FileKind.HEAD_BYTES);
        Optional<FileKind> kind = FileKind.ofBytes(head, plain);
        if (kind.isEmpty() && !anyKind) {
            return new Put.NotOfAKind(plain);
        }
        try {
            StoredFiles.Stored stored = files.put(
                    new SequenceInputStream(new java.io.ByteArrayInputStream(head), content),
                    ContributionLimits.MOST_FILE_BYTES);
            return new Put.Kept(new SentFile(position, plain, kind.orElse(null), stored.hash(), stored.bytes(), null));
        } catch (StoredFiles.TooLarge e) {
            return new Put.TooLarge(plain);
        }
    }

    Optional<Path> find(SentFile file) {
        return files.find(file.hash());
    }

    /** The last part of whatever path the sender's machine wrote, without what could lead astray. */
    static String plainName(String name) {
        String last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]+", " ")
                .strip();
        if (last.isEmpty() || last.matches("\\.+")) {
            return "tep";
        }
        return last.length() <= ContributionLimits.MOST_FILE_NAME_CHARACTERS
                ? last
                : last.substring(last.length() - ContributionLimits.MOST_FILE_NAME_CHARACTERS);
    }
}
