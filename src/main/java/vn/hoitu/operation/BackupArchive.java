package vn.hoitu.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.secret.Sha256;

/** A backup file opened for reading. It is a ZIP, so that any tool can look into it. */
final class BackupArchive implements AutoCloseable {

    private static final long MOST_MANIFEST_BYTES = 512L << 20;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** A file that is not a whole backup: cut off, altered, or something else. */
    static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String what) {
            super(what);
        }
    }

    static BackupArchive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (java.util.zip.ZipException e) {
            throw new Damaged(String.valueOf(e.getMessage()));
        }
        try {
            return new BackupArchive(zip, manifest(zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null || entry.getSize() > MOST_MANIFEST_BYTES) {
            throw new Damaged(BackupManifest.ENTRY);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return JsonMapper.builder().build().readValue(in, BackupManifest.class);
        } catch (JacksonException e) {
            throw new Damaged(BackupManifest.ENTRY);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    InputStream rows(BackupManifest.Table table) throws IOException {
        return stream(table.entry());
    }

    /** Reads every byte and compares it with the manifest. */
    void verify() throws IOException {
        Map<String, String> hashes = Stream.concat(
                        manifest.tables().stream().map(t -> Map.entry(t.entry(), t.sha256())),
                        Stream.concat(manifest.files().stream(), manifest.secrets().stream())
                                .map(f -> Map.entry(f.entry(), f.sha256())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> there = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(there::add);
        there.remove(BackupManifest.ENTRY);
        if (!there.equals(hashes.keySet())) {
            there.removeAll(hashes.keySet());
            throw new Damaged(
                    there.isEmpty() ? BackupManifest.ENTRY : there.iterator().next());
        }
        for (var expected : hashes.entrySet()) {
            if (!hash(stream(expected.getKey()), OutputStream.nullOutputStream())
                    .equals(expected.getValue())) {
                throw new Damaged(expected.getKey());
            }
        }
    }

    void unpack(BackupManifest.Stored stored, Path root) throws IOException {
        Path target = root.resolve(stored.path()).normalize();
        if (!target.startsWith(root)) {
            throw new Damaged(stored.path());
        }
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            if (!hash(stream(stored.entry()), out).equals(stored.sha256())) {
                throw new Damaged(stored.path());
            }
        }
    }

    private InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Damaged(name);
        }
        return zip.getInputStream(entry);
    }

    /** Copies a stream and says what its SHA-256 is. */
    static String hash(InputStream source, OutputStream target) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(source, digest)) {
            in.transferTo(target);
        } catch (java.util.zip.ZipException e) {
            throw new Damaged(String.valueOf(e.getMessage()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
