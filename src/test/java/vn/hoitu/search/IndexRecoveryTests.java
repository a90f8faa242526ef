package vn.hoitu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IndexRecoveryTests {

    @TempDir
    Path folder;

    @Test
    void anIndexClosedInOrderGoesOnWhereItWas() throws IOException {
        Newsroom newsroom = whole();
        newsroom.publish("Trước khi dừng", "");
        newsroom.follow();
        newsroom.stop();

        newsroom.start();

        assertThat(newsroom.index.wantsRebuild()).isFalse();
        assertThat(newsroom.follower.cursors()).isEqualTo(newsroom.ends().byAgency());
        assertThat(newsroom.titles("trước khi dừng")).hasSize(1);
        newsroom.stop();
    }

    @Test
    void whatAKilledProcessHadNotCommittedIsFollowedAgain() throws IOException {
        Newsroom newsroom = whole();
        newsroom.publish("Đã ghi chắc", "");
        newsroom.follow();
        newsroom.index.commit();
        newsroom.publish("Chưa kịp ghi", "");
        newsroom.follow();
        kill(newsroom);

        newsroom.start();

        assertThat(newsroom.index.wantsRebuild()).isFalse();
        assertThat(newsroom.follower.cursors().values()).containsExactly(1L);
        assertThat(newsroom.titles("đã ghi chắc")).hasSize(1);
        assertThat(newsroom.titles("chưa kịp ghi")).hasSize(1);
        newsroom.stop();
    }

    @Test
    void aDamagedIndexIsRebuiltInsteadOfFailing() throws IOException {
        for (String damaged : List.of("segments_", ".cfs", "current")) {
            Newsroom newsroom = new Newsroom(Files.createDirectory(folder.resolve("of" + damaged)));
            newsroom.reindex.run();
            newsroom.publish("Bài quan trọng", "");
            newsroom.follow();
            newsroom.stop();
            damage(newsroom.folder, damaged);

            newsroom.start();

            assertThat(newsroom.index.wantsRebuild()).as(damaged).isTrue();
            newsroom.reindex.run();
            assertThat(newsroom.index.wantsRebuild()).isFalse();
            assertThat(newsroom.titles("bài quan trọng")).as(damaged).hasSize(1);
            newsroom.stop();
        }
    }

    @Test
    void anIndexNewerThanTheDatabaseIsRebuilt() throws IOException {
        Newsroom newsroom = whole();
        newsroom.publish("Có trong bản sao lưu", "");
        var lost = newsroom.publish("Mất khi phục hồi", "");
        newsroom.follow();
        newsroom.stop();
        newsroom.changes.removeLast();
        newsroom.pieces.working.remove(InMemoryPieces.key(newsroom.agency, lost));
        newsroom.pieces.published.remove(InMemoryPieces.key(newsroom.agency, lost));

        newsroom.start();

        assertThat(newsroom.index.wantsRebuild()).isTrue();
        assertThat(newsroom.reindex.run().documents()).isEqualTo(2);
        newsroom.stop();
    }

    @Test
    void aRebuildMissesNothingThatChangesMeanwhileAndSearchGoesOn() throws Exception {
        Newsroom newsroom = whole();
        for (int i = 0; i < 400; i++) {
            newsroom.publish("Bài nền số " + i, "nội dung");
        }
        newsroom.follow();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger empty = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                asked.incrementAndGet();
                if (newsroom.readers
                        .find(newsroom.agency, "bài nền", 0, 5)
                        .hits()
                        .isEmpty()) {
                    empty.incrementAndGet();
                }
            }
        });
        Thread rebuild = Thread.ofPlatform().start(() -> newsroom.reindex.run());
        for (int i = 0; i < 50; i++) {
            newsroom.publish("Viết lúc lập lại " + i, "");
            newsroom.follow();
        }
        rebuild.join();
        newsroom.follow();
        over.set(true);
        reader.join();

        assertThat(asked).hasPositiveValue();
        assertThat(empty).hasValue(0);
        assertThat(newsroom.readers
                        .find(newsroom.agency, "\"viết lúc lập lại\"", 0, 50)
                        .total())
                .isEqualTo(50);
        assertThat(newsroom.readers
                        .find(newsroom.agency, "\"bài nền số\"", 0, 50)
                        .total())
                .isEqualTo(400);
        newsroom.stop();
    }

    @Test
    void onlyOneGenerationStaysOnDisk() throws IOException {
        Newsroom newsroom = whole();
        newsroom.reindex.run();
        newsroom.reindex.run();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isDirectory)).hasSize(1);
        }
        newsroom.stop();
    }

    @Test
    void theRunningProgramRebuildsWhenACommandAsks() throws Exception {
        Newsroom newsroom = whole();
        newsroom.publish("Chưa ai chỉ mục", "");
        newsroom.changes.clear();
        newsroom.index.folder().askForRebuild();
        assertThat(new SearchFolder(folder).lock()).isEmpty();
        newsroom.changed(newsroom.agency, "section", newsroom.agency.value());

        while (newsroom.index.folder().isRebuildAsked()) {
            newsroom.follower.readAt(System.nanoTime() + 2_000_000_000L);
            Thread.sleep(20);
        }

        assertThat(newsroom.readers
                        .find(newsroom.agency, "chưa ai chỉ mục", 0, 5)
                        .hits())
                .hasSize(1);
        newsroom.stop();
    }

    private Newsroom whole() {
        Newsroom newsroom = new Newsroom(folder);
        newsroom.reindex.run();
        return newsroom;
    }

    /** Leaves the files as they are; nothing is written on the way out. */
    private static void kill(Newsroom newsroom) throws IOException {
        newsroom.index.release();
    }

    private static void damage(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().contains(name)) {
                    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                        bytes.seek(bytes.length() / 2);
                        bytes.write(new byte[] {1, 2, 3, 4, 5, 6, 7});
                    }
                }
            }
        }
    }
}
