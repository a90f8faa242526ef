package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.PIECE_WORD;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
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

    private final EditorialPolicy policy;
    private final ObjectProvider<StandIns> standIns;
    private final Clock clock;

    PieceScope(EditorialPolicy policy, ObjectProvider<StandIns> standIns, Clock clock) {
        this.policy = policy;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** The readings whose rows together are the list; each finds its first rows by an index. */
    List<Condition> readings(AgencyId agency, Actor actor, PieceFilter filter) {
        Condition base = base(agency, actor, filter);
        Set<PieceState> states = states(agency, actor, filter);
        if (states.isEmpty()) {
            return List.of(base.and(P.STATE.ne(DSL.inline(PieceState.DISCARDED.code()))));
        }
        return states.stream()
                .map(state -> base.and(P.STATE.eq(DSL.inline(state.code()))))
                .toList();
    }

    /** Everything the filter says but for the state. */
    Condition base(AgencyId agency, Actor actor, PieceFilter filter) {
        UUID me = actor.person().value();
        Condition condition = P.AGENCY_ID.eq(agency.value()).and(readable(agency, actor));
        if ("mine".equals(filter.view())) {
            condition = condition.and(P.OWNER_ID.eq(me));
        } else if (filter.isQueue()) {
            condition = condition.and(waitsFor(agency, actor));
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

    /** The states asked for, of those the view has; none for all but what was discarded. */
    Set<PieceState> states(AgencyId agency, Actor actor, PieceFilter filter) {
        Set<PieceState> asked = EnumSet.noneOf(PieceState.class);
        PieceFilter.chosen(filter.state()).forEach(code -> PieceState.of(code).ifPresent(asked::add));
        if (filter.late()) {
            keep(asked, EnumSet.copyOf(IN_WORK));
        }
        if (filter.isQueue()) {
            keep(asked, queueStates(agency, actor));
        }
        return asked;
    }

    private static void keep(Set<PieceState> asked, Set<PieceState> possible) {
        if (asked.isEmpty()) {
            asked.addAll(possible);
        } else {
            asked.retainAll(possible);
        }
    }

    private Set<PieceState> queueStates(AgencyId agency, Actor actor) {
        Set<PieceState> states = EnumSet.of(PieceState.RETURNED);
        states.addAll(waitingFor(agency, actor));
        if (policy.may(actor, agency, EditorialPolicy.WRITE)) {
            states.addAll(Set.of(PieceState.SUBMITTED, PieceState.REVIEWED, PieceState.APPROVED));
        }
        return states;
    }

    /** The states in which a piece waits for this person's next step. */
    Set<PieceState> waitingFor(AgencyId agency, Actor actor) {
        Set<PieceState> states = EnumSet.noneOf(PieceState.class);
        if (policy.may(actor, agency, EditorialPolicy.EDIT)) {
            states.add(PieceState.SUBMITTED);
        }
        if (policy.may(actor, agency, EditorialPolicy.APPROVE)) {
            states.add(PieceState.REVIEWED);
        }
        if (policy.may(actor, agency, EditorialPolicy.PUBLISH)) {
            states.add(PieceState.APPROVED);
        }
        return states;
    }

    /** Held by this person, or by somebody he stands in for; or by nobody by name, at a step that is his by role. */
    private Condition waitsFor(AgencyId agency, Actor actor) {
        UUID me = actor.person().value();
        Set<UUID> names = new HashSet<>(Set.of(me));
        StandIns deputies = standIns.getIfAvailable();
        if (deputies != null) {
            deputies.standingInFor(agency, actor.person(), clock.instant()).stream()
                    .map(PersonId::value)
                    .forEach(names::add);
        }
        Condition byRole = P.HOLDER_ID
                .isNull()
                .and(P.STATE.in(waitingFor(agency, actor).stream()
                        .map(state -> DSL.inline(state.code()))
                        .toList()));
        return P.HOLDER_ID.in(names).or(byRole);
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
