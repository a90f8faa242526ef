package vn.hoitu.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.importing.fetch.Fetched;
import vn.hoitu.importing.fetch.SafeFetch;
import vn.hoitu.importing.read.CsvFile;
import vn.hoitu.importing.read.FeedFile;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.Limits;
import vn.hoitu.importing.read.Opening;
import vn.hoitu.importing.read.Remark;
import vn.hoitu.importing.read.WxrFile;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.storage.FileHash;
import vn.hoitu.storage.StoredFiles;

/** The file an import works on, kept by its content so that any node can go on with it. */
@Component
class SourceFiles {

    private final StoredFiles files;
    private final SafeFetch web;
    private final ImportRows imports;
    private final Tenancy tenancy;

    SourceFiles(StoredFiles files, SafeFetch web, ImportRows imports, Tenancy tenancy) {
        this.files = files;
        this.web = web;
        this.imports = imports;
        this.tenancy = tenancy;
    }

    /** Where an import's file is, fetched first if it stands on the web. */
    sealed interface Source {

        record There(Path file) implements Source {}

        record Missing(Finding why) implements Source {}
    }

    FileHash keep(InputStream content) throws IOException, StoredFiles.TooLarge {
        return files.put(content, Limits.MOST_FILE_BYTES).hash();
    }

    Opening open(ImportRow row) throws IOException {
        return switch (source(row)) {
            case Source.Missing(Finding why) -> new Opening.Unreadable(why);
            case Source.There(Path file) ->
                switch (row.kind()) {
                    case WXR -> WxrFile.open(file);
                    case RSS -> FeedFile.open(file);
                    case CSV -> CsvFile.open(file, row.sourceName());
                };
        };
    }

    private Source source(ImportRow row) throws IOException {
        if (row.fileHash() == null) {
            return fetched(row);
        }
        Optional<Path> kept = files.find(new FileHash(row.fileHash()));
        return kept.<Source>map(Source.There::new).orElseGet(() -> new Source.Missing(Finding.of(Remark.FILE_GONE)));
    }

    private Source fetched(ImportRow row) throws IOException {
        String url = row.url() == null ? "" : row.url();
        Path download = Files.createTempFile("hoitu-import", ".tmp");
        try {
            Fetched fetched;
            try (OutputStream sink = Files.newOutputStream(download)) {
                fetched = web.fetch(url, Limits.MOST_FILE_BYTES, sink);
            }
            if (fetched instanceof Fetched.Not not) {
                return new Source.Missing(Finding.of(Remark.ADDRESS_UNREACHABLE, "address", url)
                        .with("why", not.why().code())
                        .with("detail", not.detail()));
            }
            return kept(row, download);
        } finally {
            Files.deleteIfExists(download);
        }
    }

    private Source kept(ImportRow row, Path download) throws IOException {
        try (InputStream content = Files.newInputStream(download)) {
            FileHash hash = keep(content);
            tenancy.within(row.agency(), () -> imports.stored(row.agency(), row.id(), hash.value()));
            return files.find(hash)
                    .<Source>map(Source.There::new)
                    .orElseGet(() -> new Source.Missing(Finding.of(Remark.FILE_GONE)));
        } catch (StoredFiles.TooLarge tooLarge) {
            return new Source.Missing(Finding.of(Remark.FILE_TOO_LARGE, "limit", Limits.MOST_FILE_BYTES >> 20));
        }
    }
}
