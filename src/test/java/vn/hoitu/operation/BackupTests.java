package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class BackupTests {

    @Autowired
    Backup backup;

    @Autowired
    DataFolder folder;

    @Autowired
    AuditTrail trail;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TestAgencies agencies;

    @Test
    void whatWasSavedWhilePeopleWroteComesBackEqual() throws Exception {
        Path stored = folder.files().resolve("ab/cd");
        Files.createDirectories(stored.getParent());
        Files.writeString(stored, "Ảnh của tòa soạn");
        Path file = ProgramProcess.freshFolder().resolve("sao-luu.zip");

        BackupManifest manifest = saveWhilePeopleWrite(file);
        Path data = ProgramProcess.freshFolder();
        ProgramProcess restore = ProgramProcess.start("restore", file.toString(), "--data", data.toString());
        assertThat(restore.exitCode()).as(restore.said()).isZero();

        Path again = file.resolveSibling("lan-hai.zip");
        ProgramProcess second = ProgramProcess.start("backup", again.toString(), "--data", data.toString());
        assertThat(second.exitCode()).as(second.said()).isZero();
        BackupManifest restored = manifest(again);
        assertThat(restored.tables()).isEqualTo(manifest.tables());
        assertThat(restored.sequences()).isEqualTo(manifest.sequences());
        assertThat(restored.migrations()).isEqualTo(manifest.migrations());
        assertThat(restored.files()).isEqualTo(manifest.files());
        assertThat(data.resolve("files/ab/cd")).hasContent("Ảnh của tòa soạn");
        assertThat(entries(manifest)).isGreaterThan(20);
    }

    @Test
    void onlyItsOwnerReadsABackupAndNoneIsWrittenOver() throws Exception {
        Path file = aBackup();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run(file)).isEqualTo(1);
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws Exception {
        Path data = ProgramProcess.freshFolder();
        Files.writeString(data.resolve("mine.txt"), "mine");

        assertRefused(aBackup(), data, "không trống");

        assertThat(Files.list(data)).hasSize(1);
    }

    @Test
    void refusesAFileThatWasCutOff() throws Exception {
        Path file = aBackup();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));

        assertRefused(file, ProgramProcess.freshFolder(), "không phải là bản sao lưu nguyên vẹn");
    }

    @Test
    void refusesAFileInWhichARowWasAltered() throws Exception {
        Path file = rewritten(
                aBackup(),
                (name, bytes) -> name.equals("tables/audit.entry.copy")
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replace("piece.saved", "piece.given")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);

        assertRefused(file, ProgramProcess.freshFolder(), "audit.entry");
    }

    @Test
    void refusesABackupOfANewerVersion() throws Exception {
        Path file = rewritten(
                aBackup(),
                (name, bytes) -> name.equals(BackupManifest.ENTRY)
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replaceFirst("\"20261121", "\"20991121")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);

        assertRefused(file, ProgramProcess.freshFolder(), "phiên bản mới hơn");
    }

    private static void assertRefused(Path file, Path data, String sentence) {
        ProgramProcess restore = ProgramProcess.start("restore", file.toString(), "--data", data.toString());

        assertThat(restore.exitCode()).isEqualTo(1);
        assertThat(restore.said()).contains(sentence).doesNotContain("\tat ");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private BackupManifest saveWhilePeopleWrite(Path file) throws Exception {
        AgencyId agency = agencies.anAgency();
        Actor chief = agencies.aPerson("Chủ nhiệm \\ \"tab\t\"", agency, Role.EDITOR_IN_CHIEF);
        for (int i = 0; i < 20; i++) {
            note(agency, chief);
        }
        AtomicBoolean goOn = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                writers.submit(() -> {
                    while (goOn.get()) {
                        note(agency, chief);
                    }
                });
            }
            assertThat(run(file)).isZero();
            goOn.set(false);
        }
        return manifest(file);
    }

    private Path aBackup() {
        AgencyId agency = agencies.anAgency();
        note(agency, agencies.aPerson("Một người", agency, Role.EDITOR));
        Path file = ProgramProcess.freshFolder().resolve("sao-luu.zip");
        assertThat(run(file)).isZero();
        return file;
    }

    private int run(Path file) {
        return backup.run(
                List.of(file.toString()), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private void note(AgencyId agency, Actor actor) {
        tenancy.within(
                agency,
                () -> trail.record(
                        agency,
                        actor,
                        AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Dòng\n\\. \t kết thúc")
                                .changing(Map.of("giá trị", 1.50), Map.of("giá trị", List.of("một", "hai")))));
    }

    private static long entries(BackupManifest manifest) {
        return manifest.tables().stream()
                .filter(t -> t.name().equals("entry"))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static BackupManifest manifest(Path file) throws Exception {
        try (BackupArchive archive = BackupArchive.open(file)) {
            return archive.manifest();
        }
    }

    private interface Rewriting {

        byte[] of(String name, byte[] bytes);
    }

    private static Path rewritten(Path file, Rewriting rewriting) throws Exception {
        Path altered = file.resolveSibling("altered.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(altered);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = from.getInputStream(entry)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(rewriting.of(entry.getName(), in.readAllBytes()));
                    to.closeEntry();
                }
            }
        }
        return altered;
    }
}
