package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.GRADE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What a piece is worth to its author: genre and coefficient within the agency's table and the law, until it is paid. */
@Service
class Grading {

    static final int MOST_DECIMALS = 2;

    /** @param most the highest coefficient of the genre on the day of the grade */
    record GradeView(
            String genre, String genreName, BigDecimal coefficient, BigDecimal most, String byName, Instant at) {}

    /** A genre somebody may choose, with what its coefficient may be at most and by which rule. */
    record GenreChoiceView(String code, String name, BigDecimal most, String citation) {}

    private final DSLContext sql;
    private final Pieces pieces;
    private final RoyaltyTable table;
    private final EditorialPolicy policy;
    private final ObjectProvider<PaidGrades> paid;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    Grading(
            DSLContext sql,
            Pieces pieces,
            RoyaltyTable table,
            EditorialPolicy policy,
            ObjectProvider<PaidGrades> paid,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.pieces = pieces;
        this.table = table;
        this.policy = policy;
        this.paid = paid;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The agency's own genres today; without an own table, the law's groups. */
    List<GenreChoiceView> choices(AgencyId agency, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        List<RoyaltyTable.Genre> own = table.genres(agency, today);
        return own.isEmpty()
                ? table.groups(today).stream()
                        .map(g -> new GenreChoiceView(
                                g.code(),
                                locale.getLanguage().equals("en") ? g.nameEn() : g.nameVi(),
                                g.most(),
                                g.citation()))
                        .toList()
                : own.stream()
                        .map(g -> new GenreChoiceView(g.code(), g.name(), g.most(), g.basis()))
                        .toList();
    }

    Optional<GradeView> of(Piece piece) {
        return sql.selectFrom(GRADE)
                .where(GRADE.AGENCY_ID.eq(piece.agency().value()))
                .and(GRADE.PIECE_ID.eq(piece.id().value()))
                .orderBy(GRADE.NUMBER.desc())
                .limit(1)
                .fetchOptional(r -> new GradeView(
                        r.get(GRADE.GENRE),
                        r.get(GRADE.GENRE_NAME),
                        r.get(GRADE.COEFFICIENT),
                        r.get(GRADE.MOST),
                        r.get(GRADE.BY_NAME),
                        r.get(GRADE.AT)));
    }

    /** Grades again, by whoever may approve, as long as nothing was paid. */
    Outcome<PieceId> change(AgencyId agency, Actor actor, PieceId id, ActOrder.GradeWish wish) {
        if (!policy.may(actor, agency, EditorialPolicy.APPROVE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> pieces.lock(agency, id)
                        .map(piece -> grade(piece, actor, wish).map(done -> id))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** Within the act that approves; the piece is locked. */
    Outcome<Boolean> grade(Piece piece, Actor actor, ActOrder.GradeWish wish) {
        if (policy.owns(actor, piece)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "own-grade"));
        }
        if (paid.stream().anyMatch(p -> p.isPaid(piece.agency(), piece.id()))) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "grade-paid"));
        }
        Optional<GenreChoiceView> genre = choices(piece.agency(), Locale.forLanguageTag("vi")).stream()
                .filter(choice -> choice.code().equals(wish.genre()))
                .findFirst();
        if (genre.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("grade.genre", "unknown")));
        }
        BigDecimal coefficient = wish.coefficient();
        if (coefficient == null || coefficient.signum() < 0 || coefficient.scale() > MOST_DECIMALS) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("grade.coefficient", "not-a-coefficient")));
        }
        if (coefficient.compareTo(genre.get().most()) > 0) {
            return Outcome.refused(Refusal.invalid(new FieldProblem(
                    "grade.coefficient",
                    "coefficient-too-high",
                    Map.of(
                            "most",
                            plain(genre.get().most()),
                            "citation",
                            genre.get().citation()))));
        }
        keep(piece, actor, genre.get(), coefficient);
        return Outcome.done(true);
    }

    private void keep(Piece piece, Actor actor, GenreChoiceView genre, BigDecimal coefficient) {
        Optional<GradeView> before = of(piece);
        int number = 1
                + sql.fetchCount(
                        GRADE,
                        GRADE.AGENCY_ID
                                .eq(piece.agency().value())
                                .and(GRADE.PIECE_ID.eq(piece.id().value())));
        sql.insertInto(GRADE)
                .set(GRADE.AGENCY_ID, piece.agency().value())
                .set(GRADE.PIECE_ID, piece.id().value())
                .set(GRADE.NUMBER, number)
                .set(GRADE.GENRE, genre.code())
                .set(GRADE.GENRE_NAME, genre.name())
                .set(GRADE.COEFFICIENT, coefficient)
                .set(GRADE.MOST, genre.most())
                .set(GRADE.BY_ID, actor.person().value())
                .set(GRADE.BY_NAME, actor.name())
                .set(GRADE.AT, clock.instant())
                .execute();
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.graded", "piece", piece.id().value(), piece.title())
                        .changing(
                                before.map(g -> Map.<String, Object>of(
                                                "genre", g.genreName(), "coefficient", plain(g.coefficient())))
                                        .orElse(Map.of()),
                                Map.of("genre", genre.name(), "coefficient", plain(coefficient))));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
