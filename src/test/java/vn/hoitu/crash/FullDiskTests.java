package vn.hoitu.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoitu.testing.Texts;

/**
 * The program on a real disk of its own, which fills up: a file system in memory, mounted in a namespace that only the
 * program lives in. The test looks into it through {@code /proc/<process>/root}.
 */
class FullDiskTests {

    private static final String DISK_MEGABYTES = "400";
    private static final int LARGE_WORDS = 60_000;
    private static final Random CHANCE = new Random(7);

    private static RunningProgram program;
    private static Path data;
    private static Newsroom paper;
    private static Browser reporter;

    @BeforeAll
    static void startOnASmallDisk() throws Exception {
        Files.createDirectories(Path.of("target/test-data"));
        Path place = Files.createTempDirectory(Path.of("target/test-data"), "full-disk")
                .toAbsolutePath()
                .resolve("data");
        Files.createDirectories(place);
        assumeTrue(canMount(place), "this machine lets nobody mount in a namespace of his own");
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-Urm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + DISK_MEGABYTES + "m tmpfs '" + place + "' && exec \"$@\"",
                "sh"));
        command.addAll(KillNineTests.command());
        program = new RunningProgram(command, place, CrashBench.freePort(), CrashBench.freePort());
        program.start();
        program.awaitReady();
        data = Path.of("/proc/" + program.pid() + "/root" + place);
        paper = Newsroom.found(program);
        reporter = paper.person("reporter");
    }

    @AfterAll
    static void end() throws Exception {
        if (program != null && data != null) {
            long database = Long.parseLong(Files.readAllLines(data.resolve("postgres/data-18/postmaster.pid"))
                    .getFirst()
                    .strip());
            program.stop();
            ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly); // whatever happened
        }
        if (program != null) {
            program.close();
        }
    }

    private static boolean canMount(Path place) throws Exception {
        Process trial = new ProcessBuilder(
                        "unshare",
                        "-Urm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=1m tmpfs '" + place + "' && unshare -U true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return trial.waitFor() == 0;
    }

    @BeforeEach
    void thereIsRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    @Test
    void anUploadIsRefusedInWordsLeavesNothingAndTheNextOneWorks() throws IOException {
        byte[] picture = picture();
        List<String> before = files();
        fill();

        Browser.Answer refused = upload(picture);

        assertThat(refused.status()).as(refused.text()).isEqualTo(507);
        assertThat(refused.json().at("/code").asString()).isEqualTo("disk-full");
        assertThat(refused.json().at("/detail").asString()).contains("Ổ đĩa của máy chủ đã đầy");
        assertThat(files()).isEqualTo(before);

        Files.delete(filler());
        Browser.Answer taken = upload(picture);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        String original = paper.api("/pictures/" + taken.json().at("/id").asString() + "/original");
        assertThat(reporter.get(original).bytes()).isEqualTo(picture);
    }

    @Test
    void aTextThatCannotBeSavedIsRefusedInWordsAndTheSameSavingWorksLater() throws Exception {
        String piece = paper.api("/pieces/")
                + Newsroom.expect(reporter.post(paper.api("/pieces"), Map.of("title", "Bài cũ")))
                        .at("/id")
                        .asString();
        Map<String, Object> saving = Map.of(
                "baseVersion",
                1,
                "clientId",
                UUID.randomUUID().toString(),
                "sequence",
                1,
                "document",
                Texts.document("Bài mới", "", words()));
        fill();

        Browser.Answer refused = reporter.put(piece + "/document", saving);

        assertThat(refused.status()).as(refused.text()).isEqualTo(507);
        assertThat(refused.json().at("/code").asString()).isEqualTo("disk-full");
        assertThat(refused.json().at("/detail").asString()).contains("Nội dung chưa lưu vẫn ở trên máy này");
        assertThat(reporter.get(piece).text()).contains("Bài cũ").doesNotContain("Bài mới");

        Files.delete(filler());
        Browser.Answer saved = reporter.put(piece + "/document", saving);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(reporter.get(piece).text()).contains("Bài mới");
    }

    private static Path filler() {
        return data.resolve("filler");
    }

    /** To the last byte. */
    private static void fill() throws IOException {
        byte[] block = new byte[1 << 16];
        int size = block.length;
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (size > 0) {
                try {
                    out.write(block, 0, size);
                } catch (IOException full) {
                    size /= 2;
                }
            }
        }
    }

    /** Everything in the store and on the way to it. */
    private static List<String> files() throws IOException {
        try (Stream<Path> store = Files.walk(data.resolve("files"));
                Stream<Path> intake = Files.walk(data.resolve("node"))) {
            return Stream.concat(store, intake.filter(file -> file.toString().contains("intake")))
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static Browser.Answer upload(byte[] picture) throws IOException {
        return reporter.upload(paper.api("/pictures"), Map.of("caption", "Ảnh"), "anh.png", picture);
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 600 * 600; i++) {
            image.setRGB(i % 600, i / 600, CHANCE.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Words of chance, which no compression makes small. */
    private static String words() {
        return CHANCE.ints(LARGE_WORDS)
                .mapToObj(number -> Integer.toString(number, 36))
                .collect(Collectors.joining(" "));
    }
}
