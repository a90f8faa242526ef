package vn.hoitu.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reading pieces on the screens: the piece, its history, how it will look, and one's own day. */
@Service
class ReadingDesk {

    static final int MOST_DAY_ROWS = 50;

    record HistoryView(
            List<PieceRecord.HandOverView> handOvers,
            List<KeptTexts.VersionView> versions,
            List<PublicationRecord.PublicationView> publications) {}

    record VersionDocumentView(
            @io.swagger.v3.oas.annotations.media.Schema(
                    types = "object",
                    additionalProperties = io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue.TRUE)
            RawDocument document) {}

    record MyDayView(
            List<PieceRowView> owed,
            List<PieceRowView> returned,
            List<PieceRowView> waiting,
            int publishedToday,
            List<PieceRowView> scheduled) {}

    private final DSLContext sql;
    private final Pieces pieces;
    private final PieceRecord record;
    private final KeptTexts kept;
    private final PublicationRecord published;
    private final PieceViews views;
    private final PieceList list;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final PublicSite site;
    private final Tenancy tenancy;
    private final Clock clock;

    ReadingDesk(
            DSLContext sql,
            Pieces pieces,
            PieceRecord record,
            KeptTexts kept,
            PublicationRecord published,
            PieceViews views,
            PieceList list,
            EditorialPolicy policy,
            Deputies deputies,
            PublicSite site,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.pieces = pieces;
        this.record = record;
        this.kept = kept;
        this.published = published;
        this.views = views;
        this.list = list;
        this.policy = policy;
        this.deputies = deputies;
        this.site = site;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PieceView> piece(AgencyId agency, Actor actor, PieceId id) {
        return reading(agency, actor, id, piece -> Outcome.done(views.view(piece, actor)));
    }

    Outcome<HistoryView> history(AgencyId agency, Actor actor, PieceId id) {
        return reading(
                agency,
                actor,
                id,
                piece -> Outcome.done(
                        new HistoryView(record.handOvers(piece), kept.list(piece), published.publications(piece))));
    }

    Outcome<VersionDocumentView> version(AgencyId agency, Actor actor, PieceId id, int number) {
        return reading(
                agency,
                actor,
                id,
                piece -> record.versionDocument(piece, number)
                        .<Outcome<VersionDocumentView>>map(
                                d -> Outcome.done(new VersionDocumentView(new RawDocument(d))))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    Outcome<String> preview(AgencyId agency, Actor actor, PieceId id) {
        return reading(
                agency,
                actor,
                id,
                piece -> Outcome.done(site.preview(
                        Release.snapshot(
                                piece,
                                clock.instant(),
                                Objects.requireNonNullElse(piece.publishedAt(), clock.instant())),
                        published.corrections(piece))));
    }

    Outcome<MyDayView> myDay(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(
                agency,
                () -> new MyDayView(
                        rows(agency, actor, "mine", "draft"),
                        rows(agency, actor, "mine", "returned"),
                        waiting(agency, actor),
                        publishedToday(agency),
                        rows(agency, actor, "all", "scheduled"))));
    }

    private List<PieceRowView> waiting(AgencyId agency, Actor actor) {
        UUID me = actor.person().value();
        return rows(agency, actor, "queue", null).stream()
                .filter(row -> !(row.ownerId().equals(me) && row.state().equals(PieceState.RETURNED.code())))
                .toList();
    }

    private List<PieceRowView> rows(
            AgencyId agency, Actor actor, String view, @org.jspecify.annotations.Nullable String state) {
        return list.read(agency, actor, PieceFilter.of(view, state), null, MOST_DAY_ROWS)
                .items();
    }

    private int publishedToday(AgencyId agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        return sql.fetchCount(
                Pieces.P,
                Pieces.P
                        .AGENCY_ID
                        .eq(agency.value())
                        .and(Pieces.P.STATE.eq(PieceState.PUBLISHED.code()))
                        .and(Pieces.P.PUBLISHED_AT.ge(
                                today.atStartOfDay(VietnamTime.ZONE).toInstant())));
    }

    private <T> Outcome<T> reading(AgencyId agency, Actor actor, PieceId id, Function<Piece, Outcome<T>> work) {
        return tenancy.reading(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> policy.mayRead(deputies.withLent(actor, agency), piece))
                        .map(work)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
