package vn.hoitu.editorial;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import vn.hoitu.document.Node;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** Adds up the record of writing by person. */
@Service
class WrittenContributions implements Contributions {

    /** A longer pause ends a sitting. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Pieces pieces;
    private final KeptTexts kept;
    private final WritingRecord record;
    private final Tenancy tenancy;

    WrittenContributions(Pieces pieces, KeptTexts kept, WritingRecord record, Tenancy tenancy) {
        this.pieces = pieces;
        this.kept = kept;
        this.record = record;
        this.tenancy = tenancy;
    }

    @Override
    public List<Contribution> of(AgencyId agency, PieceId id) {
        return at(agency, id, piece -> Optional.of(standing(piece)));
    }

    @Override
    public List<Contribution> atPublication(AgencyId agency, PieceId id, int revision) {
        return at(agency, id, piece -> kept.publication(piece, revision));
    }

    private List<Contribution> at(
            AgencyId agency, PieceId id, java.util.function.Function<Piece, Optional<KeptTexts.Moment>> moment) {
        return tenancy.reading(
                agency,
                () -> pieces.find(agency, id)
                        .flatMap(piece -> moment.apply(piece).map(text -> at(piece, text)))
                        .orElse(List.of()));
    }

    /** The text that readers have, or the present one. */
    KeptTexts.Moment standing(Piece piece) {
        return kept.publication(piece, piece.revision())
                .or(() -> kept.find(piece, KeptTexts.CURRENT))
                .orElseThrow();
    }

    /** Most in the text first. */
    List<Contribution> at(Piece piece, KeptTexts.Moment text) {
        WritingRecord.Told told = record.upTo(piece, text.documentVersion());
        Node document = WritingDesk.read(text.document()).orThrow();
        Map<UUID, Sum> sums = new LinkedHashMap<>();
        for (WritingRecord.Hand hand : told.hands()) {
            if (hand.person() != null) {
                sums.computeIfAbsent(hand.person(), _ -> new Sum(hand)).sat(hand);
            }
        }
        add(told, told.authorship().surviving(), sums, (sum, count) -> sum.surviving += count);
        add(told, told.authorship().written(), sums, (sum, count) -> sum.typed += count);
        add(told, told.authorship().pictures(document), sums, (sum, count) -> sum.pictures += count);
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparingInt(Contribution::charactersSurviving)
                        .thenComparingInt(Contribution::charactersTyped)
                        .reversed()
                        .thenComparing(Contribution::firstAt))
                .toList();
    }

    private static void add(
            WritingRecord.Told told, Map<Integer, Integer> counts, Map<UUID, Sum> sums, BiConsumer<Sum, Integer> to) {
        counts.forEach((stamp, count) -> {
            Sum sum = sums.get(told.hand(stamp).person());
            if (sum != null) {
                to.accept(sum, count);
            }
        });
    }

    private static final class Sum {
        private String name;
        private final Instant firstAt;
        private Instant lastAt;
        private int surviving;
        private int typed;
        private int pictures;
        private int edits;

        Sum(WritingRecord.Hand first) {
            name = first.name();
            firstAt = first.at();
            lastAt = first.at();
        }

        void sat(WritingRecord.Hand hand) {
            if (edits == 0 || hand.at().isAfter(lastAt.plus(PAUSE))) {
                edits++;
            }
            name = hand.name();
            lastAt = hand.at();
        }

        Contribution of(UUID person) {
            return new Contribution(person, name, surviving, typed, pictures, edits, firstAt, lastAt);
        }
    }
}
