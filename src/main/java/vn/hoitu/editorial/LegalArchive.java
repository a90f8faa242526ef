package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.SeenRows;

/**
 * The legal archive: everything that was ever published in every version, taken-down pieces included. It is only read,
 * and each look into it is put on record.
 */
@Service
class LegalArchive {

    record ArchiveView(
            List<LegalArchiveList.ArchivedPieceView> items,
            @Nullable String nextCursor,
            long total) {}

    /** All that is kept of one piece. */
    record ArchivedRecordView(
            UUID pieceId,
            long number,
            String title,
            String state,
            String path,
            @Nullable Instant firstPublishedAt,
            List<ArchivedTexts.ArchivedVersionView> versions,
            List<PieceView.CorrectionView> corrections,
            PublicationRecord.@Nullable TakedownView takedown,
            List<PieceRecord.HandOverView> handOvers,
            List<DeliveryList.DeliveryView> deliveries) {}

    private final Pieces pieces;
    private final LegalArchiveList list;
    private final ArchivedTexts texts;
    private final PieceRecord record;
    private final PublicationRecord publications;
    private final KeptTexts kept;
    private final DeliveryList deliveries;
    private final SectionRegister sections;
    private final PublicSite site;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;

    LegalArchive(
            Pieces pieces,
            LegalArchiveList list,
            ArchivedTexts texts,
            PieceRecord record,
            PublicationRecord publications,
            KeptTexts kept,
            DeliveryList deliveries,
            SectionRegister sections,
            PublicSite site,
            EditorialPolicy policy,
            AuditTrail audit,
            Tenancy tenancy) {
        this.pieces = pieces;
        this.list = list;
        this.texts = texts;
        this.record = record;
        this.publications = publications;
        this.kept = kept;
        this.deliveries = deliveries;
        this.sections = sections;
        this.site = site;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
    }

    /** @param before the rows that were seen already */
    Outcome<ArchiveView> search(
            AgencyId agency, Actor actor, LegalArchiveList.Filter filter, SeenRows before, int limit) {
        if (!policy.may(actor, agency, EditorialPolicy.READ_ARCHIVE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        int seen = before.count();
        return Outcome.done(tenancy.reading(agency, () -> {
            Map<UUID, String> names =
                    sections.of(agency).stream().collect(Collectors.toMap(SectionView::id, SectionView::name));
            var rows = list.page(agency, filter, names, seen, limit + 1);
            boolean more = rows.size() > limit;
            return new ArchiveView(
                    more ? rows.subList(0, limit) : rows,
                    more ? String.valueOf(seen + limit) : null,
                    list.count(agency, filter));
        }));
    }

    Outcome<ArchivedRecordView> piece(AgencyId agency, Actor actor, PieceId id) {
        return looking(agency, actor, id, "archive.opened", Map.of(), piece -> Outcome.done(view(piece, actor)));
    }

    ArchivedRecordView view(Piece piece, Actor actor) {
        List<ArchivedTexts.ArchivedVersionView> versions = texts.versions(piece);
        return new ArchivedRecordView(
                piece.id().value(),
                piece.number(),
                piece.title(),
                piece.state().code(),
                "/" + piece.slug() + "-" + piece.number() + ".html",
                piece.publishedAt(),
                versions,
                publications.corrections(piece).stream()
                        .map(c -> new PieceView.CorrectionView(
                                c.id(), c.wrong(), c.right(), c.apology(), c.publishedAt(), c.shownUntil()))
                        .toList(),
                publications.takedown(piece).orElse(null),
                record.handOvers(piece),
                deliveries.views(piece, actor.locale()));
    }

    /** A version as readers saw it, drawn from its snapshot. */
    Outcome<String> version(AgencyId agency, Actor actor, PieceId id, int revision) {
        return looking(
                agency,
                actor,
                id,
                "archive.version-opened",
                Map.of("revision", revision),
                piece -> texts.snapshot(piece, revision)
                        .map(snapshot -> Outcome.done(page(piece, snapshot)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** With the corrections that had been published by then. */
    String page(Piece piece, PublishedPiece snapshot) {
        return site.preview(
                snapshot,
                publications.corrections(piece).stream()
                        .filter(c -> !c.publishedAt().isAfter(snapshot.publishedAt()))
                        .toList());
    }

    Outcome<DiffView> compare(AgencyId agency, Actor actor, PieceId id, int from, int to) {
        Map<String, Object> which = Map.of("from", from, "to", to);
        return looking(
                agency,
                actor,
                id,
                "archive.compared",
                which,
                piece -> kept.publication(piece, from)
                        .flatMap(a -> kept.publication(piece, to).map(b -> Outcome.done(DiffView.of(a, b))))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** Looks at a piece that was published, and puts the look on record. */
    <T> Outcome<T> looking(
            AgencyId agency,
            Actor actor,
            PieceId id,
            String what,
            Map<String, Object> which,
            Function<Piece, Outcome<T>> look) {
        if (!policy.may(actor, agency, EditorialPolicy.READ_ARCHIVE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> piece.revision() > 0)
                        .map(piece -> look.apply(piece).map(seen -> {
                            audit.record(
                                    agency,
                                    actor,
                                    AuditFact.of(what, "piece", id.value(), piece.title())
                                            .changing(Map.of(), which));
                            return seen;
                        }))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
