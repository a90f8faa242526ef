package vn.hoitu.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.ImportDesk;
import vn.hoitu.editorial.ImportedPiece;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.ForeignPiece;
import vn.hoitu.importing.read.LegacyFields;
import vn.hoitu.importing.read.Remark;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Brings a text in as a piece. What needs the net comes first, so that no transaction waits for it. */
@Component
class PieceKeeping {

    /** More pictures in one piece than any newsroom shows; the others keep their address at the source. */
    private static final int MOST_PICTURES = 100;

    private static final Pictures.Details UNTOLD = new Pictures.Details("", "", "", "");

    private final ImportDesk desk;
    private final ForeignSections sections;
    private final ForeignPictures pictures;
    private final PieceRecords records;
    private final Tenancy tenancy;
    private final Clock clock;

    PieceKeeping(
            ImportDesk desk,
            ForeignSections sections,
            ForeignPictures pictures,
            PieceRecords records,
            Tenancy tenancy,
            Clock clock) {
        this.desk = desk;
        this.sections = sections;
        this.pictures = pictures;
        this.records = records;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Dates as a piece has them: when it was written, and when readers first could read it. */
    private record Dates(Instant created, @Nullable Instant published) {}

    ItemOutcome keep(Run run, int position, ForeignPiece foreign, Consumer<ItemRow> line) {
        ForeignPiece piece = LegacyFields.mended(foreign);
        if (tenancy.reading(run.agency(), () -> records.isTwice(run, piece.origin()))) {
            ItemRow twice = row(position, piece, ItemOutcome.SKIPPED, List.of(Finding.of(Remark.TWICE_IN_FILE)), null);
            tenancy.within(run.agency(), () -> line.accept(twice));
            return twice.outcome();
        }
        PieceMaking making = new PieceMaking(piece);
        List<Finding> findings = new ArrayList<>();
        making.fill(broughtPictures(run, making.pictureAddresses(), findings));
        PieceMaking.Made made = making.make();
        if (!made.problems().isEmpty()) {
            throw new IllegalStateException("made a document that does not fit: " + made.problems());
        }
        findings.addAll(0, made.findings());
        Dates dates = dates(run, piece, findings);
        ForeignSections.Placed placed = sections.place(run, piece, dates.published() != null, findings);
        ImportedPiece imported = imported(run, piece, made, dates, placed);
        return tenancy.within(run.agency(), () -> {
            ItemRow row = bring(run, position, piece, imported, made.title(), findings);
            line.accept(row);
            return row.outcome();
        });
    }

    private ItemRow bring(
            Run run, int position, ForeignPiece piece, ImportedPiece imported, String title, List<Finding> findings) {
        return switch (desk.bring(imported, run.actor())) {
            case Outcome.Refused<ImportDesk.Brought>(var refusal) -> {
                findings.addFirst(Finding.refused(refusal));
                boolean ours = refusal.code().equals("edited-here");
                yield titled(
                        title, row(position, piece, ours ? ItemOutcome.SKIPPED : ItemOutcome.FAILED, findings, null));
            }
            case Outcome.Done<ImportDesk.Brought>(var brought) -> {
                UUID id = brought.piece().value();
                records.keepComments(run.agency(), piece, id);
                ItemOutcome outcome = switch (brought.came()) {
                    case CREATED -> ItemOutcome.CREATED;
                    case UPDATED -> ItemOutcome.UPDATED;
                    case UNCHANGED -> ItemOutcome.UNCHANGED;
                };
                yield titled(title, row(position, piece, outcome, findings, id));
            }
        };
    }

    private Map<String, UUID> broughtPictures(Run run, Set<String> addresses, List<Finding> findings) {
        if (addresses.size() > MOST_PICTURES) {
            findings.add(Finding.of(Remark.PICTURES_CUT, "count", addresses.size() - MOST_PICTURES));
        }
        Set<String> wanted = addresses.stream().limit(MOST_PICTURES).collect(Collectors.toSet());
        Map<String, UUID> archived = new LinkedHashMap<>();
        pictures.bringAll(run, wanted, UNTOLD).forEach((address, brought) -> {
            if (brought.picture() != null) {
                archived.put(address, brought.picture());
            } else if (brought.why() != null) {
                findings.add(brought.why());
            }
        });
        return archived;
    }

    /** Without a date of its source, a piece has that of its first coming, so that another import changes nothing. */
    private Dates dates(Run run, ForeignPiece piece, List<Finding> findings) {
        Instant now = clock.instant();
        Instant created = piece.createdAt();
        if (created == null || created.isAfter(now)) {
            created = tenancy.reading(run.agency(), () -> records.firstSeen(run.agency(), piece.origin()))
                    .orElse(now);
        }
        Instant published = piece.publishedAt() == null ? created : piece.publishedAt();
        if (piece.isPublic() && published.isAfter(now)) {
            findings.add(Finding.of(Remark.SCHEDULED_AT_SOURCE));
            return new Dates(created, null);
        }
        return new Dates(created, piece.isPublic() ? published : null);
    }

    private static ImportedPiece imported(
            Run run, ForeignPiece piece, PieceMaking.Made made, Dates dates, ForeignSections.Placed placed) {
        return new ImportedPiece(
                run.agency(),
                piece.origin(),
                dates.published() == null ? PieceState.DRAFT : PieceState.PUBLISHED,
                placed.section(),
                made.document(),
                piece.authors().stream()
                        .map(name -> new AuthorView(name, null, null))
                        .toList(),
                placed.tags(),
                piece.source(),
                piece.slug(),
                dates.created(),
                dates.published(),
                piece.oldPaths());
    }

    private static ItemRow row(
            int position, ForeignPiece piece, ItemOutcome outcome, List<Finding> findings, @Nullable UUID id) {
        return new ItemRow(
                position,
                piece.kind(),
                piece.sourceId(),
                piece.origin(),
                piece.title(),
                outcome,
                List.copyOf(findings),
                id,
                null);
    }

    private static ItemRow titled(String title, ItemRow row) {
        return new ItemRow(
                row.position(),
                row.kind(),
                row.sourceId(),
                row.origin(),
                title,
                row.outcome(),
                row.findings(),
                row.piece(),
                row.picture());
    }
}
