package vn.hoitu.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.hoitu.importing.fetch.SafeFetch;
import vn.hoitu.importing.read.Limits;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.NoSpace;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.storage.StoredFiles;

/** Starting, ending and taking up imports. */
@Service
class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_NAME_CHARACTERS = 200;

    private final ImportRows rows;
    private final SourceFiles files;
    private final ImportJobs.ImportSchedule schedule;
    private final ImportRecord record;
    private final Tenancy tenancy;
    private final Origin origin;

    /** Where new imports get their ids and moments. */
    @org.springframework.stereotype.Component
    record Origin(IdSource ids, Clock clock) {}

    Imports(
            ImportRows rows,
            SourceFiles files,
            ImportJobs.ImportSchedule schedule,
            ImportRecord record,
            Tenancy tenancy,
            Origin origin) {
        this.rows = rows;
        this.files = files;
        this.schedule = schedule;
        this.record = record;
        this.tenancy = tenancy;
        this.origin = origin;
    }

    /** Content to import: bytes with the name people know them by. */
    interface Upload {

        String name();

        InputStream open() throws IOException;
    }

    Outcome<ImportRow> startFromFile(AgencyId agency, Actor actor, ImportKind kind, Upload upload, Instant jobAt) {
        try (InputStream content = upload.open()) {
            String hash = files.keep(content).value();
            return Outcome.done(begin(agency, actor, kind, named(upload.name(), kind), null, hash, jobAt));
        } catch (StoredFiles.TooLarge tooLarge) {
            return Outcome.refused(Refusal.of(Refusal.Kind.TOO_LARGE, "upload-too-large"));
        } catch (IOException disk) {
            log.error("An upload could not be stored", disk);
            return Outcome.refused(
                    NoSpace.isBehind(disk)
                            ? NoSpace.refusal()
                            : Refusal.of(Refusal.Kind.UNAVAILABLE, "import-not-stored"));
        }
    }

    Outcome<ImportRow> startFromWeb(AgencyId agency, Actor actor, ImportKind kind, String url) {
        String address = url.strip();
        if (address.length() > Limits.MOST_ADDRESS_CHARACTERS || !SafeFetch.isWeb(address)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("url", "import-web-address")));
        }
        return Outcome.done(begin(agency, actor, kind, named(address, kind), address, null, now()));
    }

    Outcome<ImportRow> cancel(AgencyId agency, Actor actor, UUID id) {
        return tenancy.within(agency, () -> {
            if (rows.find(agency, id).isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (!rows.cancel(agency, id, now())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "import-over"));
            }
            ImportRow row = rows.find(agency, id).orElseThrow();
            record.note(actor, row, "import.cancelled");
            return Outcome.done(row);
        });
    }

    Outcome<ImportRow> resume(AgencyId agency, Actor actor, UUID id) {
        return tenancy.within(agency, () -> {
            if (rows.find(agency, id).isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (!rows.resume(agency, id)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "import-not-stopped"));
            }
            ImportRow row = rows.find(agency, id).orElseThrow();
            record.note(actor, row, "import.resumed");
            schedule.at(row, now());
            return Outcome.done(row);
        });
    }

    private ImportRow begin(
            AgencyId agency,
            Actor actor,
            ImportKind kind,
            String name,
            @Nullable String url,
            @Nullable String hash,
            Instant jobAt) {
        ImportRow row = new ImportRow(
                agency,
                origin.ids().next(),
                kind,
                name,
                url,
                hash,
                ImportState.WAITING,
                1,
                new ImportRow.Counts(0, null, 0, 0, 0, 0, 0),
                null,
                null,
                ImportRow.Starter.of(actor, agency),
                null);
        tenancy.within(agency, () -> {
            rows.add(row, now());
            record.note(actor, row, "import.started");
            schedule.at(row, jobAt);
        });
        return row;
    }

    Instant now() {
        return origin.clock().instant();
    }

    private static String named(String name, ImportKind kind) {
        String plain = name.replaceAll("[\\p{Cntrl}]+", " ")
                .replaceAll(".*[/\\\\](?=[^/\\\\]+$)", "")
                .strip();
        String shown = name.startsWith("http") ? name : plain;
        shown = shown.isEmpty() ? kind.code() : shown;
        return shown.length() <= MOST_NAME_CHARACTERS ? shown : shown.substring(0, MOST_NAME_CHARACTERS);
    }
}
