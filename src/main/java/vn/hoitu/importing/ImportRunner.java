package vn.hoitu.importing;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.ForeignFile;
import vn.hoitu.importing.read.ForeignItem;
import vn.hoitu.importing.read.Opening;
import vn.hoitu.importing.read.Remark;
import vn.hoitu.shared.AgencyId;

/**
 * Works on an import until it ends. Each item is a transaction of its own, so a cancellation takes effect between two
 * items, and after a crash whoever comes next goes on behind the last item that was written.
 */
@Component
class ImportRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    enum Ran {
        /** The import is over, or was cancelled or taken over: nothing is left to do for this runner. */
        ENDED,
        /** Another import of the agency runs, or another runner lives. */
        NOT_OUR_TURN,
        /** Asked to stop; another runner may go on at once. */
        STOPPED
    }

    private final SourceFiles files;
    private final ItemKeeping keeping;
    private final ImportRecord records;
    private final Heartbeats heartbeats;

    ImportRunner(SourceFiles files, ItemKeeping keeping, ImportRecord records, Heartbeats heartbeats) {
        this.files = files;
        this.keeping = keeping;
        this.records = records;
        this.heartbeats = heartbeats;
    }

    Ran run(AgencyId agency, UUID id, BooleanSupplier stop) {
        UUID runner = UUID.randomUUID();
        Optional<ImportRow> claimed = records.claim(agency, id, runner);
        if (claimed.isEmpty()) {
            return records.isOver(agency, id) ? Ran.ENDED : Ran.NOT_OUR_TURN;
        }
        Run run = Run.of(claimed.get(), runner);
        try (var beating = heartbeats.of(run)) {
            return work(run, claimed.get(), stop);
        } catch (ItemKeeping.NotOurs cancelledOrTaken) {
            return Ran.ENDED;
        } catch (IOException disk) {
            log.error("Import {} cannot read its file", id, disk);
            return end(run, ImportState.FAILED, Finding.of(Remark.DISK_REFUSED));
        } catch (RuntimeException fault) {
            records.release(run);
            throw fault;
        }
    }

    private Ran work(Run run, ImportRow row, BooleanSupplier stop) throws IOException {
        return switch (files.open(row)) {
            case Opening.Unreadable(Finding why) -> end(run, ImportState.FAILED, why);
            case Opening.Opened(ForeignFile file) -> {
                try (file) {
                    yield items(run, file, stop);
                }
            }
        };
    }

    private Ran items(Run run, ForeignFile file, BooleanSupplier stop) throws IOException {
        int dealtWith = records.begin(run, file);
        Finding cut = null;
        int position = 0;
        for (ForeignItem item = file.next(); item != null; item = file.next()) {
            position++;
            if (item instanceof ForeignItem.Left left && left.why().is(Remark.FILE_CUT)) {
                cut = left.why();
            }
            if (position <= dealtWith) {
                continue;
            }
            if (stop.getAsBoolean()) {
                records.release(run);
                return Ran.STOPPED;
            }
            keeping.keep(run, position, item);
        }
        Finding remark =
                cut != null ? cut : file.findings().stream().findFirst().orElse(null);
        return end(run, ImportState.DONE, remark);
    }

    private Ran end(Run run, ImportState state, @Nullable Finding failure) {
        records.end(run, state, failure);
        return Ran.ENDED;
    }
}
