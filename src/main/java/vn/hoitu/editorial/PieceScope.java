package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.PIECE_WORD;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.text.VietnameseText;

/** Which pieces a list may and shall show to whom, as conditions that the indexes of pieces serve. */
@Component
class PieceScope {

    static final int MOST_WORDS = 8;
    static final int MOST_WORD_LETTERS = 60;

    /** The states of pieces that somebody still works on, in the order of the way; an index holds exactly these. */
    static final List<PieceState> IN_WORK = List.of(
            PieceState.DRAFT,
            PieceState.RETURNED,
            PieceState.SUBMITTED,
            PieceState.REVIEWED,
            PieceState.APPROVED,
            PieceState.SCHEDULED);

    /** Where a piece may wait for somebody before it is out. */
    private static final List<PieceState> WAITING =
            List.of(PieceState.RETURNED, PieceState.SUBMITTED, PieceState.REVIEWED, PieceState.APPROVED);

    private final EditorialPolicy policy;
    private final MyTurn turn;
    private final Clock clock;

    PieceScope(EditorialPolicy policy, MyTurn turn, Clock clock) {
        this.policy = policy;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * What a list reaches.
     *
     * @param possible what it would show of each state
     * @param readings what it shows, as parts without a common row, each of which finds its first rows by an index
     * @param shown the states it shows; none for all but what was discarded
     */
    record Reach(Map<PieceState, Condition> possible, List<Condition> readings, Set<PieceState> shown) {}

    Reach reach(AgencyId agency, Actor actor, PieceFilter filter) {
        Condition base = base(agency, actor, filter);
        Set<PieceState> asked = EnumSet.noneOf(PieceState.class);
        PieceFilter.chosen(filter.state()).forEach(code -> PieceState.of(code).ifPresent(asked::add));
        Map<PieceState, Condition> possible = new EnumMap<>(PieceState.class);
        if (filter.isQueue()) {
            MyTurn.Turn mine = turn.of(agency, actor);
            WAITING.forEach(state -> possible.put(state, in(base, state).and(mine.onTheWay())));
            if (mine.reviewsAfterwards()) {
                possible.put(PieceState.PUBLISHED, in(base, PieceState.PUBLISHED).and(MyTurn.awaitsReview()));
            }
        } else {
            List<PieceState> all = filter.late() ? IN_WORK : List.of(PieceState.values());
            all.forEach(state -> possible.put(state, in(base, state)));
        }
        if (asked.isEmpty() && !filter.isQueue() && !filter.late()) {
            Condition whole = base.and(P.STATE.ne(DSL.inline(PieceState.DISCARDED.code())));
            return new Reach(possible, List.of(whole), Set.of());
        }
        Set<PieceState> shown = EnumSet.copyOf(possible.keySet());
        if (!PieceFilter.chosen(filter.state()).isEmpty()) {
            shown.retainAll(asked);
        }
        List<Condition> readings = possible.entrySet().stream()
                .filter(reading -> shown.contains(reading.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Reach(possible, readings, shown);
    }

    private static Condition in(Condition base, PieceState state) {
        return base.and(P.STATE.eq(DSL.inline(state.code())));
    }

    /** Everything the filter says but for the state and what waits for whom. */
    private Condition base(AgencyId agency, Actor actor, PieceFilter filter) {
        UUID me = actor.person().value();
        Condition condition = P.AGENCY_ID.eq(agency.value()).and(readable(agency, actor));
        if ("mine".equals(filter.view())) {
            condition = condition.and(P.OWNER_ID.eq(me));
        }
        if (filter.section() != null) {
            condition = condition.and(P.SECTION_ID.eq(filter.section()));
        }
        if (filter.owner() != null) {
            condition = condition.and(P.OWNER_ID.eq(filter.owner()));
        }
        if (filter.holder() != null) {
            condition = condition.and(P.HOLDER_ID.eq(filter.holder()));
        }
        if (filter.desk() != null) {
            condition = condition.and(P.DESK_ID.eq(filter.desk()));
        }
        return condition
                .and(oneOf(P.STEP, filter.step()))
                .and(oneOf(P.FORM, filter.form()))
                .and(oneOf(P.URGENCY, filter.urgency()))
                .and(changedWithin(filter))
                .and(filter.late() ? P.STEP_DUE_AT.lt(clock.instant()) : DSL.noCondition())
                .and(words(agency, filter.query()));
    }

    private Condition readable(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, EditorialPolicy.EDIT)
                ? DSL.noCondition()
                : P.OWNER_ID.eq(actor.person().value()).or(P.STATE.eq(DSL.inline(PieceState.PUBLISHED.code())));
    }

    private static Condition oneOf(org.jooq.Field<String> field, @Nullable String codes) {
        List<String> chosen = PieceFilter.chosen(codes);
        return switch (chosen.size()) {
            case 0 -> DSL.noCondition();
            case 1 -> field.eq(chosen.getFirst());
            default -> field.in(chosen);
        };
    }

    private static Condition changedWithin(PieceFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.from() != null) {
            Instant first = filter.from().atStartOfDay(VietnamTime.ZONE).toInstant();
            condition = condition.and(P.UPDATED_AT.ge(first));
        }
        if (filter.to() != null) {
            Instant end = filter.to().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
            condition = condition.and(P.UPDATED_AT.lt(end));
        }
        return condition;
    }

    /** Each word typed begins a word of title or authors; typed with marks, it stands there with these marks. */
    private static Condition words(AgencyId agency, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return DSL.noCondition();
        }
        List<Condition> all = new ArrayList<>();
        for (String word : wordsOf(VietnameseText.nfc(typed).toLowerCase(Locale.ROOT))) {
            String plain = VietnameseText.searchKey(word);
            all.add(DSL.exists(DSL.selectOne()
                    .from(PIECE_WORD)
                    .where(PIECE_WORD.AGENCY_ID.eq(agency.value()))
                    .and(PIECE_WORD.PIECE_ID.eq(P.ID))
                    .and(PIECE_WORD.WORD.ge(plain))
                    .and(PIECE_WORD.WORD.lt(plain + '\uffff'))));
            if (!plain.equals(word)) {
                all.add(DSL.lower(P.TITLE.concat(P.AUTHORS.cast(String.class))).contains(word));
            }
        }
        return DSL.and(all);
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > MOST_WORD_LETTERS ? word.substring(0, MOST_WORD_LETTERS) : word)
                .limit(MOST_WORDS)
                .toList();
    }
}
