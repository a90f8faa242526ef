package vn.hoitu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesOnDiskTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private FilesOnDisk files;

    @BeforeEach
    void open() {
        files = new FilesOnDisk(root, NOON, Channels::newOutputStream);
    }

    @Test
    void aFileIsNamedByItsBytes() throws Exception {
        StoredFiles.Stored stored = files.put(bytes("abc"), 100);

        assertThat(stored.bytes()).isEqualTo(3);
        Path place = files.find(stored.hash()).orElseThrow();
        assertThat(Files.readString(place)).isEqualTo("abc");
        String hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(root.relativize(place)).hasToString(hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
    }

    @Test
    void theSameBytesAreOneFileThatIsNeverWrittenAgain() throws Exception {
        Path place = files.find(files.put(bytes("ảnh"), 100).hash()).orElseThrow();
        FileTime written = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(place, written);

        files.put(bytes("ảnh"), 100);

        assertThat(Files.getLastModifiedTime(place)).isEqualTo(written);
        assertThat(everything()).containsExactly(place);
    }

    @Test
    void aStreamOverItsLimitLeavesNothing() throws Exception {
        assertThat(files.put(bytes("12345"), 5).bytes()).isEqualTo(5);
        Path kept = everything().getFirst();

        assertThatThrownBy(() -> files.put(bytes("123456"), 5)).isInstanceOf(StoredFiles.TooLarge.class);

        assertThat(everything()).containsExactly(kept);
    }

    @Test
    void aFullDiskLeavesNothing() {
        FilesOnDisk full = new FilesOnDisk(root, NOON, file -> full(file, 100_000));

        assertThatThrownBy(() -> full.put(new ByteArrayInputStream(new byte[300_000]), 1_000_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");

        assertThat(everything()).isEmpty();
    }

    @Test
    void aBrokenSenderLeavesNothing() {
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 1_000) {
                    throw new IOException("Connection reset");
                }
                return 7;
            }
        };

        assertThatThrownBy(() -> files.put(broken, 1_000_000)).hasMessage("Connection reset");

        assertThat(everything()).isEmpty();
    }

    @Test
    void manyWritersOfTheSameBytesAllSucceed() throws Exception {
        byte[] content = new byte[200_000];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<FileHash>> writers = IntStream.range(0, 20)
                    .<Callable<FileHash>>mapToObj(i -> () -> files.put(new ByteArrayInputStream(content), 1_000_000)
                            .hash())
                    .toList();

            for (var written : threads.invokeAll(writers)) {
                assertThat(new FileVerification(files).verify(written.get()))
                        .isEqualTo(FileVerification.Condition.INTACT);
            }
        }
        assertThat(everything()).hasSize(1);
    }

    @Test
    void leftoversOfAKilledProcessAreSweptNextDay() throws Exception {
        Path incoming = Files.createDirectories(root.resolve("incoming"));
        Path old = Files.writeString(incoming.resolve("old.part"), "x");
        Path young = Files.writeString(incoming.resolve("young.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(NOON.instant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(young, FileTime.from(NOON.instant().minus(Duration.ofHours(1))));

        new FilesOnDisk(root, NOON, Channels::newOutputStream);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void verificationFindsWhatIsDamagedOrMissing() throws Exception {
        FileHash sound = files.put(bytes("lành"), 100).hash();
        FileHash hurt = files.put(bytes("hỏng"), 100).hash();
        Path place = files.find(hurt).orElseThrow();
        Files.write(place, new byte[] {1}, StandardOpenOption.WRITE);
        FileVerification verification = new FileVerification(files);

        assertThat(verification.verify(sound)).isEqualTo(FileVerification.Condition.INTACT);
        assertThat(verification.verify(hurt)).isEqualTo(FileVerification.Condition.DAMAGED);
        assertThat(verification.verify(new FileHash("0".repeat(64)))).isEqualTo(FileVerification.Condition.MISSING);
        assertThat(verification.verifyAll()).isEqualTo(new FileVerification.Findings(2, List.of(place)));
    }

    private List<Path> everything() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes so many bytes and then has no more room. */
    private static OutputStream full(FileChannel file, int room) {
        return new FilterOutputStream(Channels.newOutputStream(file)) {
            private int taken;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                taken += length;
                if (taken > room) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, from, length);
            }
        };
    }
}
