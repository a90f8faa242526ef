package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.editorial.live.Text;
import vn.hoitu.shared.change.ChangeLog;

/** Writes the text that steps have made into the piece's row, and keeps versions to return to on the way. */
@Component
class Checkpoints {

    /** While one person writes on, a version that can be returned to is kept this often. */
    static final Duration VERSION_STEP = Duration.ofMinutes(10);
    /** So long after the last word of one person, another's first word begins a new version. */
    static final Duration HAND_PAUSE = Duration.ofMinutes(1);

    private final PieceTexts texts;
    private final WrittenBatches written;
    private final PieceRecord record;
    private final ChangeLog changes;
    private final Clock clock;

    Checkpoints(PieceTexts texts, WrittenBatches written, PieceRecord record, ChangeLog changes, Clock clock) {
        this.texts = texts;
        this.written = written;
        this.record = record;
        this.changes = changes;
        this.clock = clock;
    }

    /** Of a text that several people may be writing; the row is locked. What another node wrote meanwhile stays. */
    void live(PieceTexts.Row row, Text text) {
        if (text.version() <= row.checkpointVersion() || text.version() > row.documentVersion()) {
            return;
        }
        Optional<AcceptedBatch> last = written.lastBefore(row.agency(), row.id(), text.version());
        UUID by = last.map(AcceptedBatch::person).orElse(row.savedById());
        Instant at = last.map(AcceptedBatch::at).orElseGet(clock::instant);
        boolean otherHand =
                !row.savedById().equals(by) && at.isAfter(row.savedAt().plus(HAND_PAUSE));
        keepVersionBefore(row, otherHand, at);
        texts.write(row, text, by, last.map(AcceptedBatch::name).orElse(""), at);
        changes.record(row.agency(), "piece", row.id().value());
    }

    /** Before somebody else's hand, or after a while of the same hand, the text as it was is kept. */
    void keepVersionBefore(PieceTexts.Row row, boolean otherHand, Instant now) {
        Optional<PieceRecord.LastVersion> last = record.lastVersion(row);
        boolean kept = last.isPresent() && last.get().documentVersion() == row.checkpointVersion();
        Instant since = last.map(PieceRecord.LastVersion::at).orElse(row.createdAt());
        if (!kept && row.words() > 0 && (otherHand || now.isAfter(since.plus(VERSION_STEP)))) {
            record.keepCheckpoint(row, last.map(PieceRecord.LastVersion::number).orElse(0) + 1);
        }
    }
}
