package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.COMMENT_MENTION;
import static vn.hoitu.editorial.db.Tables.COMMENT_MESSAGE;
import static vn.hoitu.editorial.db.Tables.COMMENT_THREAD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.editorial.CommentThreadView.CommentView;
import vn.hoitu.editorial.CommentThreadView.MentionView;
import vn.hoitu.editorial.db.tables.CommentMention;
import vn.hoitu.editorial.db.tables.CommentMessage;
import vn.hoitu.editorial.db.tables.CommentThread;
import vn.hoitu.shared.actor.Actor;

/** Comments in the database. Each method runs within the agency's transaction. */
@Repository
class Comments {

    private static final CommentThread T = COMMENT_THREAD;
    private static final CommentMessage M = COMMENT_MESSAGE;
    private static final CommentMention N = COMMENT_MENTION;

    /** A conversation without its messages. */
    record Conversation(
            UUID id,
            CommentAnchor anchor,
            String quote,
            UUID createdById,
            String createdByName,
            Instant createdAt,
            @Nullable String resolvedByName,
            @Nullable Instant resolvedAt) {

        boolean isResolved() {
            return resolvedAt != null;
        }
    }

    private final DSLContext sql;

    Comments(DSLContext sql) {
        this.sql = sql;
    }

    List<Conversation> threads(Piece piece) {
        return sql.selectFrom(T).where(of(piece)).orderBy(T.ID).fetch(Comments::thread);
    }

    int threadCount(Piece piece) {
        return sql.fetchCount(T, of(piece));
    }

    Optional<Conversation> find(Piece piece, UUID thread) {
        return sql.selectFrom(T).where(of(piece).and(T.ID.eq(thread))).fetchOptional(Comments::thread);
    }

    /** Reads a conversation and keeps others from changing it until the transaction ends. */
    Optional<Conversation> lock(Piece piece, UUID thread) {
        return sql.selectFrom(T)
                .where(of(piece).and(T.ID.eq(thread)))
                .forUpdate()
                .fetchOptional(Comments::thread);
    }

    void add(Piece piece, Conversation thread) {
        sql.insertInto(T)
                .set(T.AGENCY_ID, piece.agency().value())
                .set(T.PIECE_ID, piece.id().value())
                .set(T.ID, thread.id())
                .set(T.ANCHOR_FROM, thread.anchor().from())
                .set(T.ANCHOR_TO, thread.anchor().to())
                .set(T.ANCHOR_VERSION, thread.anchor().version())
                .set(T.QUOTE, thread.quote())
                .set(T.CREATED_BY_ID, thread.createdById())
                .set(T.CREATED_BY_NAME, thread.createdByName())
                .set(T.CREATED_AT, thread.createdAt())
                .execute();
    }

    /** Writes down where the passage has come to, unless somebody wrote down a later place already. */
    void moveAnchor(Piece piece, UUID thread, CommentAnchor anchor) {
        sql.update(T)
                .set(T.ANCHOR_FROM, anchor.from())
                .set(T.ANCHOR_TO, anchor.to())
                .set(T.ANCHOR_VERSION, anchor.version())
                .where(of(piece).and(T.ID.eq(thread)).and(T.ANCHOR_VERSION.lt(anchor.version())))
                .execute();
    }

    void resolve(Piece piece, UUID thread, @Nullable Actor by, @Nullable Instant at) {
        sql.update(T)
                .set(T.RESOLVED_BY_ID, by == null ? null : by.person().value())
                .set(T.RESOLVED_BY_NAME, by == null ? null : by.name())
                .set(T.RESOLVED_AT, at)
                .where(of(piece).and(T.ID.eq(thread)))
                .execute();
    }

    void say(Piece piece, UUID thread, UUID message, CommentWords words, Actor by, Instant at) {
        sql.insertInto(M)
                .set(M.AGENCY_ID, piece.agency().value())
                .set(M.PIECE_ID, piece.id().value())
                .set(M.THREAD_ID, thread)
                .set(M.ID, message)
                .set(M.BY_ID, by.person().value())
                .set(M.BY_NAME, by.name())
                .set(M.AT, at)
                .set(M.TEXT, words.text())
                .execute();
        mention(piece, message, words.mentions());
    }

    void rephrase(Piece piece, UUID message, CommentWords words, Instant at) {
        sql.update(M)
                .set(M.TEXT, words.text())
                .set(M.EDITED_AT, at)
                .where(message(piece, message))
                .execute();
        forgetMentions(piece, message);
        mention(piece, message, words.mentions());
    }

    /** Takes the words away; that somebody had written here stays to be seen. */
    void delete(Piece piece, UUID message, Instant at) {
        sql.update(M)
                .set(M.TEXT, "")
                .set(M.DELETED_AT, at)
                .where(message(piece, message))
                .execute();
        forgetMentions(piece, message);
    }

    int messageCount(Piece piece, UUID thread) {
        return sql.fetchCount(
                M,
                M.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(M.PIECE_ID.eq(piece.id().value()))
                        .and(M.THREAD_ID.eq(thread)));
    }

    /** The messages of a piece, or of one conversation of it, in the order in which they were written. */
    Map<UUID, List<CommentView>> messages(Piece piece, @Nullable UUID thread) {
        Map<UUID, List<MentionView>> named = sql.selectFrom(N)
                .where(N.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(N.PIECE_ID.eq(piece.id().value())))
                .orderBy(N.PERSON_NAME)
                .fetchGroups(N.MESSAGE_ID, r -> new MentionView(r.get(N.PERSON_ID), r.get(N.PERSON_NAME)));
        return sql.selectFrom(M)
                .where(M.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(M.PIECE_ID.eq(piece.id().value())))
                .and(thread == null ? org.jooq.impl.DSL.noCondition() : M.THREAD_ID.eq(thread))
                .orderBy(M.ID)
                .fetchGroups(M.THREAD_ID, r -> message(r, named.getOrDefault(r.get(M.ID), List.of())));
    }

    private void mention(Piece piece, UUID message, List<MentionView> people) {
        for (MentionView person : people) {
            sql.insertInto(N)
                    .set(N.AGENCY_ID, piece.agency().value())
                    .set(N.PIECE_ID, piece.id().value())
                    .set(N.MESSAGE_ID, message)
                    .set(N.PERSON_ID, person.personId())
                    .set(N.PERSON_NAME, person.name())
                    .execute();
        }
    }

    private void forgetMentions(Piece piece, UUID message) {
        sql.deleteFrom(N)
                .where(N.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(N.PIECE_ID.eq(piece.id().value()))
                        .and(N.MESSAGE_ID.eq(message)))
                .execute();
    }

    private static Condition of(Piece piece) {
        return T.AGENCY_ID
                .eq(piece.agency().value())
                .and(T.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition message(Piece piece, UUID message) {
        return M.AGENCY_ID
                .eq(piece.agency().value())
                .and(M.PIECE_ID.eq(piece.id().value()))
                .and(M.ID.eq(message));
    }

    private static Conversation thread(Record r) {
        return new Conversation(
                r.get(T.ID),
                new CommentAnchor(r.get(T.ANCHOR_FROM), r.get(T.ANCHOR_TO), r.get(T.ANCHOR_VERSION)),
                r.get(T.QUOTE),
                r.get(T.CREATED_BY_ID),
                r.get(T.CREATED_BY_NAME),
                r.get(T.CREATED_AT),
                r.get(T.RESOLVED_BY_NAME),
                r.get(T.RESOLVED_AT));
    }

    private static CommentView message(Record r, List<MentionView> named) {
        return new CommentView(
                r.get(M.ID),
                r.get(M.BY_ID),
                r.get(M.BY_NAME),
                r.get(M.AT),
                r.get(M.EDITED_AT),
                r.get(M.DELETED_AT) != null,
                r.get(M.TEXT),
                named);
    }
}
