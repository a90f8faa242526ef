package vn.hoitu.importing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.ForeignItem;
import vn.hoitu.importing.read.Remark;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.tenancy.Tenancy;

/** Deals with one item: brings it in and writes its line of the report, in one transaction. */
@Component
class ItemKeeping {

    private static final Logger log = LoggerFactory.getLogger(ItemKeeping.class);

    /** The import was cancelled or taken over while the item was worked on; nothing of the item remains. */
    static final class NotOurs extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOurs() {
            super("no longer ours", null, false, false);
        }
    }

    private final ImportRows imports;
    private final ItemRows items;
    private final ForeignPictures pictures;
    private final PieceKeeping pieces;
    private final Tenancy tenancy;
    private final Clock clock;

    ItemKeeping(
            ImportRows imports,
            ItemRows items,
            ForeignPictures pictures,
            PieceKeeping pieces,
            Tenancy tenancy,
            Clock clock) {
        this.imports = imports;
        this.items = items;
        this.pictures = pictures;
        this.pieces = pieces;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    ItemOutcome keep(Run run, int position, ForeignItem item) {
        try {
            return switch (item) {
                case ForeignItem.Left left -> left(run, position, left);
                case ForeignItem.Attachment attachment -> attachment(run, position, attachment);
                case ForeignItem.Text text -> pieces.keep(run, position, text.piece(), row -> within(run, row));
            };
        } catch (NotOurs
                | DataAccessResourceFailureException
                | TransientDataAccessException
                | CannotCreateTransactionException
                | TransactionSystemException ofTheWholeRun) { // the last two: the database went away
            throw ofTheWholeRun;
        } catch (RuntimeException fault) {
            return fault(run, position, item, fault);
        }
    }

    /** An item on which our own code stumbles costs itself only; its trace leads from the report to the log. */
    private ItemOutcome fault(Run run, int position, ForeignItem item, RuntimeException fault) {
        String trace = UUID.randomUUID().toString();
        log.error("Item {} of import {} failed, {}", position, run.importId(), trace, fault);
        return record(
                run,
                row(position, item, ItemOutcome.FAILED, List.of(Finding.of(Remark.ITEM_FAULT, "trace", trace)), null));
    }

    private ItemOutcome left(Run run, int position, ForeignItem.Left left) {
        ItemOutcome outcome = left.broken() ? ItemOutcome.FAILED : ItemOutcome.SKIPPED;
        return record(run, row(position, left, outcome, List.of(left.why()), null));
    }

    private ItemOutcome attachment(Run run, int position, ForeignItem.Attachment attachment) {
        String address = attachment.picture().address();
        if (address == null) {
            return record(
                    run, row(position, attachment, ItemOutcome.SKIPPED, List.of(Finding.of(Remark.NO_ADDRESS)), null));
        }
        if (!ForeignPictures.mayBePicture(address)) {
            Finding why = Finding.of(Remark.NOT_A_PICTURE, "address", address);
            return record(run, row(position, attachment, ItemOutcome.SKIPPED, List.of(why), null));
        }
        ForeignPictures.Brought brought = pictures.bring(
                run,
                address,
                new Pictures.Details(
                        "",
                        attachment.picture().caption(),
                        "",
                        attachment.picture().alt()));
        if (brought.picture() == null) {
            List<Finding> why = brought.why() == null ? List.of() : List.of(brought.why());
            return record(run, row(position, attachment, ItemOutcome.SKIPPED, why, null));
        }
        ItemOutcome outcome = brought.isNew() ? ItemOutcome.CREATED : ItemOutcome.UNCHANGED;
        return record(run, row(position, attachment, outcome, attachment.findings(), brought.picture()));
    }

    private static ItemRow row(
            int position,
            ForeignItem item,
            ItemOutcome outcome,
            List<Finding> findings,
            @org.jspecify.annotations.Nullable UUID picture) {
        return new ItemRow(
                position, item.kind(), item.sourceId(), null, item.title(), outcome, findings, null, picture);
    }

    private ItemOutcome record(Run run, ItemRow row) {
        tenancy.within(run.agency(), () -> within(run, row));
        return row.outcome();
    }

    private void within(Run run, ItemRow row) {
        if (!imports.count(run.agency(), run.importId(), run.runner(), row.outcome(), clock.instant())) {
            throw new NotOurs();
        }
        items.add(run.agency(), run.importId(), row, clock.instant());
    }
}
