package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.HISTORY_FILE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.Sha256;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.NewFigure;

/** Takes in figures of earlier years from tables that name where they come from; first as a dry run, the same file once. */
@Service
class HistoryDesk {

    /**
     * @param known that the same file was taken in before
     * @param figures how many figures it holds that can be kept
     */
    record Taken(boolean known, int rows, int figures, List<ReadSheet.CellFinding> findings, boolean taken) {}

    private final HistoryTable table;
    private final FigureBook book;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final CollectionTime time;
    private final DSLContext sql;

    HistoryDesk(
            HistoryTable table,
            FigureBook book,
            CollectionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            CollectionTime time,
            DSLContext sql) {
        this.table = table;
        this.book = book;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.time = time;
        this.sql = sql;
    }

    /** Asked before a file is even read. */
    Outcome<Boolean> admits(Actor actor) {
        return policy.mayCollect(actor, AgencyId.INSTALLATION.value())
                ? Outcome.done(true)
                : Outcome.refused(Refusal.forbidden());
    }

    Table template() {
        return Table.named("history", HistoryTable.COLUMNS);
    }

    Outcome<Taken> take(Actor actor, byte[] bytes, String name, @Nullable String source, boolean dryRun) {
        return admits(actor)
                .then(yes -> ReadSheet.of(bytes, name))
                .then(sheet -> tenancy.within(AgencyId.INSTALLATION, () -> {
                    UUID file = ids.next();
                    String print = Sha256.hex(bytes);
                    boolean known = sql.fetchExists(HISTORY_FILE, HISTORY_FILE.FINGERPRINT.eq(print));
                    HistoryTable.Read bare = table.read(sheet, file, actor.locale());
                    HistoryTable.Read read =
                            bare.stops() || known ? bare : bare.objectedTo(book.objections(bare.figures()));
                    Taken looked = new Taken(
                            known, sheet.rows().size() - 1, read.figures().size(), read.findings(), false);
                    if (dryRun || read.stops() || known) {
                        return Outcome.done(looked);
                    }
                    return Words.said(source, "source")
                            .then(s -> kept(actor, name, s, file, print, read.figures(), looked));
                }));
    }

    private Outcome<Taken> kept(
            Actor actor, String name, String source, UUID file, String print, List<NewFigure> figures, Taken looked) {
        if (figures.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("file", "no-figures")));
        }
        return book.keep(actor, figures).map(kept -> {
            sql.insertInto(HISTORY_FILE)
                    .set(HISTORY_FILE.ID, file)
                    .set(HISTORY_FILE.FINGERPRINT, print)
                    .set(HISTORY_FILE.NAME, name)
                    .set(HISTORY_FILE.SOURCE, source)
                    .set(HISTORY_FILE.FIGURES, kept.size())
                    .set(HISTORY_FILE.TAKEN_AT, time.now())
                    .set(HISTORY_FILE.TAKEN_BY, actor.person().value())
                    .set(HISTORY_FILE.TAKEN_BY_NAME, actor.name())
                    .execute();
            audit.record(
                    AgencyId.INSTALLATION,
                    actor,
                    AuditFact.of("collection.history-taken-in", "history-file", file, name)
                            .changing(Map.of(), Map.of("figures", kept.size(), "source", source)));
            return new Taken(false, looked.rows(), kept.size(), looked.findings(), true);
        });
    }
}
