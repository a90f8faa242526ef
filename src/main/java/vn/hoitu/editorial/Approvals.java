package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.APPROVAL;
import static vn.hoitu.editorial.db.Tables.CHANGING_HAND;
import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.workflow.Engine;
import vn.hoitu.editorial.workflow.Progress;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.secret.Token;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Binds an approval to the text it was given for and to what is printed beside it, and keeps who has changed a published
 * piece since its last publication. The piece is locked by the caller.
 */
@Component
class Approvals {

    /** What of a piece was changed; the code is the hand-over's act. */
    enum Changed {
        TEXT("text-changed"),
        DETAILS("details-changed");

        private final String code;

        Changed(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        /** Whether a hand-over says that an approval was lost by a change. */
        static boolean isOne(String act) {
            return act.equals(TEXT.code) || act.equals(DETAILS.code);
        }
    }

    /** Of approvals that were given before they named what stood beside the text. */
    private static final String BESIDE_UNKNOWN = "";

    private final DSLContext sql;
    private final Pieces pieces;
    private final PieceRecord record;
    private final Courses courses;
    private final HandingOver handing;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ObjectProvider<FinishedTextWatch> watches;
    private final Tenancy tenancy;

    Approvals(
            DSLContext sql,
            Pieces pieces,
            PieceRecord record,
            Courses courses,
            HandingOver handing,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            ObjectProvider<FinishedTextWatch> watches,
            Tenancy tenancy) {
        this.watches = watches;
        this.tenancy = tenancy;
        this.sql = sql;
        this.pieces = pieces;
        this.record = record;
        this.courses = courses;
        this.handing = handing;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
    }

    /** The text as it stands was approved. */
    void give(Piece piece, Actor actor, boolean byHead, Instant at) {
        sql.insertInto(APPROVAL)
                .set(APPROVAL.AGENCY_ID, piece.agency().value())
                .set(APPROVAL.PIECE_ID, piece.id().value())
                .set(APPROVAL.DOCUMENT_VERSION, piece.documentVersion())
                .set(APPROVAL.BESIDE, beside(piece))
                .set(APPROVAL.BY_ID, actor.person().value())
                .set(APPROVAL.BY_NAME, actor.name())
                .set(APPROVAL.BY_HEAD, byHead)
                .set(APPROVAL.AT, at)
                .onConflict(APPROVAL.AGENCY_ID, APPROVAL.PIECE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Whether what would go out now is what was approved. */
    boolean covers(Piece piece) {
        return sql.fetchExists(APPROVAL, coverOf(piece));
    }

    private static Condition coverOf(Piece piece) {
        return approvalOf(piece)
                .and(APPROVAL.DOCUMENT_VERSION.eq(piece.documentVersion()))
                .and(APPROVAL.BESIDE.in(beside(piece), BESIDE_UNKNOWN));
    }

    /** Who answers for the text as it stands. */
    Progress.Approval of(Piece piece) {
        return tenancy.onceReading(
                new Asked(piece.id(), piece.documentVersion()),
                () -> sql.select(APPROVAL.BY_HEAD)
                        .from(APPROVAL)
                        .where(coverOf(piece))
                        .fetchOptional(APPROVAL.BY_HEAD)
                        .map(byHead -> byHead ? Progress.Approval.HEAD : Progress.Approval.STAFF)
                        .orElse(Progress.Approval.NONE));
    }

    private record Asked(PieceId piece, int documentVersion) {}

    private record AskedHands(PieceId piece) {}

    /** It went out without the head, who has not answered for it yet. */
    boolean owesReview(Piece piece) {
        return sql.fetchExists(
                PIECE,
                PIECE.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PIECE.ID.eq(piece.id().value()))
                        .and(PIECE.AFTER_REVIEW_DUE_AT.isNotNull())
                        .and(PIECE.AFTER_REVIEWED_AT.isNull()));
    }

    /**
     * To be called whenever the text or what is printed beside it was changed, with the piece as it was before. An
     * approval does not outlive the text it was given for; who changes a published piece is remembered.
     */
    void changed(Piece before, Changed what, Actor actor, Instant at) {
        switch (before.state()) {
            case APPROVED, SCHEDULED -> {
                takeBack(before, what, actor, at);
                watches.forEach(watch -> watch.changed(before.agency(), before.id(), actor));
            }
            case PUBLISHED, EXPIRED -> {
                sql.insertInto(CHANGING_HAND)
                        .set(CHANGING_HAND.AGENCY_ID, before.agency().value())
                        .set(CHANGING_HAND.PIECE_ID, before.id().value())
                        .set(CHANGING_HAND.PERSON_ID, actor.person().value())
                        .onConflictDoNothing()
                        .execute();
                watches.forEach(watch -> watch.changed(before.agency(), before.id(), actor));
            }
            default -> {}
        }
    }

    private void takeBack(Piece before, Changed what, Actor actor, Instant at) {
        sql.deleteFrom(APPROVAL).where(approvalOf(before)).execute();
        Engine engine = courses.engineFor(before);
        String step = engine.approvalLost(courses.progress(before, Progress.Approval.NONE))
                .step();
        Holding next = handing.next(before, courses.versionFor(before), engine.design(), step, null, at);
        PieceState to = HandingOver.stateAt(engine.design().step(step).orElseThrow());
        record.handOver(before, to, what.code(), null, actor, next);
        pieces.moveTo(before, to, next, at);
        changes.record(before.agency(), "piece", before.id().value());
        audit.record(
                before.agency(),
                actor,
                AuditFact.of("piece.approval-lost", "piece", before.id().value(), before.title())
                        .changing(
                                Map.of("state", before.state().code()),
                                Map.of("state", to.code(), "change", what.code())));
        news.tellApprovalLost(before, actor, next);
    }

    /** Who has changed the piece since readers last got it. */
    Set<UUID> handsSincePublication(Piece piece) {
        return tenancy.onceReading(
                new AskedHands(piece.id()),
                () -> sql.select(CHANGING_HAND.PERSON_ID)
                        .from(CHANGING_HAND)
                        .where(handsOf(piece))
                        .fetchSet(CHANGING_HAND.PERSON_ID));
    }

    /** The changes went out. */
    void published(Piece piece) {
        sql.deleteFrom(CHANGING_HAND).where(handsOf(piece)).execute();
    }

    private static String beside(Piece piece) {
        String all = String.join(
                "\u0000",
                String.valueOf(piece.sectionId()),
                String.valueOf(piece.authors()),
                String.valueOf(piece.tags()),
                String.valueOf(piece.source()));
        return HexFormat.of().formatHex(Token.hash(all));
    }

    private static Condition approvalOf(Piece piece) {
        return APPROVAL.AGENCY_ID
                .eq(piece.agency().value())
                .and(APPROVAL.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition handsOf(Piece piece) {
        return CHANGING_HAND
                .AGENCY_ID
                .eq(piece.agency().value())
                .and(CHANGING_HAND.PIECE_ID.eq(piece.id().value()));
    }
}
