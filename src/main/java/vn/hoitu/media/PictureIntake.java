package vn.hoitu.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.problem.NoSpace;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.storage.StoredFiles;

/** Examines a file from outside before anything of it is kept. */
@Component
class PictureIntake {

    /** A picture whose bytes are in the store. */
    record Taken(StoredFiles.Stored stored, Examination examination) {}

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final Logger log = LoggerFactory.getLogger(PictureIntake.class);

    private final Path folder;
    private final StoredFiles files;
    private final Conversions conversions;

    PictureIntake(DataFolder data, StoredFiles files, Conversions conversions) {
        this.folder = data.node().resolve("intake");
        this.files = files;
        this.conversions = conversions;
    }

    Outcome<Taken> take(InputStream content) {
        Path waiting = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            spool(content, waiting);
            return Examination.of(waiting, conversions).then(examination -> keep(waiting, examination));
        } catch (BrokenUpload e) {
            return no(Refusal.Kind.INVALID, "upload-broken");
        } catch (StoredFiles.TooLarge e) {
            return tooLarge();
        } catch (IOException e) {
            return notStored(e);
        } finally {
            discard(waiting);
        }
    }

    private Outcome<Taken> keep(Path waiting, Examination examination) {
        try (InputStream in = Files.newInputStream(waiting)) {
            return Outcome.done(new Taken(files.put(in, PictureLimits.MOST_BYTES), examination));
        } catch (StoredFiles.TooLarge e) {
            return tooLarge();
        } catch (IOException e) {
            return notStored(e);
        }
    }

    private static void spool(InputStream content, Path waiting) throws IOException, StoredFiles.TooLarge {
        byte[] buffer = new byte[BUFFER_BYTES];
        InputStream sender = new Sender(content);
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(waiting)) {
            for (int read = sender.read(buffer); read >= 0; read = sender.read(buffer)) {
                bytes += read;
                if (bytes > PictureLimits.MOST_BYTES) {
                    throw new StoredFiles.TooLarge(PictureLimits.MOST_BYTES);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static Outcome<Taken> tooLarge() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.TOO_LARGE, "picture-too-large", Map.of("limitMegabytes", PictureLimits.MOST_MEGABYTES)));
    }

    private static Outcome<Taken> notStored(IOException e) {
        log.error("A picture could not be written", e);
        return NoSpace.isBehind(e)
                ? Outcome.refused(NoSpace.refusal())
                : no(Refusal.Kind.UNAVAILABLE, "file-not-stored");
    }

    private static Outcome<Taken> no(Refusal.Kind kind, String code) {
        return Outcome.refused(Refusal.of(kind, code));
    }

    private static void discard(Path waiting) {
        try {
            Files.deleteIfExists(waiting);
        } catch (IOException e) {
            log.warn("Left behind: {}", waiting);
        }
    }

    /** The sender's line broke; our disk is not to blame. */
    private static final class BrokenUpload extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenUpload(IOException cause) {
            super(cause);
        }
    }

    private static final class Sender extends FilterInputStream {

        Sender(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                return super.read(target, from, length);
            } catch (IOException e) {
                throw new BrokenUpload(e);
            }
        }
    }
}
