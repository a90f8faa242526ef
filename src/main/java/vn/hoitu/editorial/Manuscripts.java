package vn.hoitu.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.document.Node;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.VietnameseText;

/** The texts of pieces as they stand at this moment, for those who set them on paper. */
@Service
public class Manuscripts {

    private static final Set<PieceState> FINISHED =
            Set.of(PieceState.APPROVED, PieceState.SCHEDULED, PieceState.PUBLISHED);

    /**
     * A piece with its text.
     *
     * @param finished whether this very text was approved or is with readers
     */
    public record Manuscript(
            UUID id,
            long number,
            PieceState state,
            PieceForm form,
            String title,
            Node document,
            int documentVersion,
            List<AuthorView> authors,
            @Nullable String source,
            boolean finished) {}

    /** A piece that could be set on a page. */
    public record Candidate(UUID id, long number, String title, PieceState state, PieceForm form, int words) {}

    private final DSLContext sql;
    private final Pieces pieces;
    private final Tenancy tenancy;

    Manuscripts(DSLContext sql, Pieces pieces, Tenancy tenancy) {
        this.sql = sql;
        this.pieces = pieces;
        this.tenancy = tenancy;
    }

    /** Those of the pieces that exist in the agency, by id. */
    public Map<UUID, Manuscript> of(AgencyId agency, Collection<UUID> ids) {
        Map<UUID, Manuscript> found = new HashMap<>();
        if (!ids.isEmpty()) {
            tenancy.reading(agency, () -> {
                pieces.findAll(agency, ids)
                        .forEach(piece -> found.put(piece.id().value(), manuscript(piece)));
                return found;
            });
        }
        return found;
    }

    /** The same, and nobody changes these texts until the caller's transaction ends. */
    public Map<UUID, Manuscript> held(AgencyId agency, Collection<UUID> ids) {
        return tenancy.within(agency, () -> {
            if (!ids.isEmpty()) {
                sql.select(Pieces.P.ID)
                        .from(Pieces.P)
                        .where(Pieces.P.AGENCY_ID.eq(agency.value()).and(Pieces.P.ID.in(ids)))
                        .orderBy(Pieces.P.ID)
                        .forShare()
                        .fetch();
            }
            return of(agency, ids);
        });
    }

    /** Pieces made for print, and others that are finished, the latest first. */
    public List<Candidate> forPrint(AgencyId agency, String words, int limit) {
        Condition open = Pieces.P
                .FORM
                .eq(PieceForm.PRINT.code())
                .and(Pieces.P.STATE.notIn(PieceState.DISCARDED.code(), PieceState.TAKEN_DOWN.code()));
        Condition finished =
                Pieces.P.STATE.in(FINISHED.stream().map(PieceState::code).toList());
        Condition called = words.isBlank()
                ? DSL.noCondition()
                : DSL.position(Pieces.P.FOLDED, VietnameseText.searchKey(words.strip()))
                        .gt(0);
        return tenancy.reading(
                agency,
                () -> sql.select(
                                Pieces.P.ID,
                                Pieces.P.NUMBER,
                                Pieces.P.TITLE,
                                Pieces.P.STATE,
                                Pieces.P.FORM,
                                Pieces.P.WORDS)
                        .from(Pieces.P)
                        .where(Pieces.P
                                .AGENCY_ID
                                .eq(agency.value())
                                .and(open.or(finished))
                                .and(called))
                        .orderBy(Pieces.P.UPDATED_AT.desc())
                        .limit(limit)
                        .fetch(r -> new Candidate(
                                r.value1(),
                                r.value2(),
                                r.value3(),
                                PieceState.of(r.value4()).orElseThrow(),
                                PieceForm.of(r.value5()).orElseThrow(),
                                r.value6())));
    }

    private static Manuscript manuscript(Piece piece) {
        return new Manuscript(
                piece.id().value(),
                piece.number(),
                piece.state(),
                piece.making().form(),
                piece.title(),
                PieceTexts.document(piece),
                piece.documentVersion(),
                piece.authors(),
                piece.source(),
                FINISHED.contains(piece.state()) && !piece.unpublishedChanges());
    }
}
