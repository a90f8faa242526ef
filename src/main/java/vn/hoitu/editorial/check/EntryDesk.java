package vn.hoitu.editorial.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Where an agency keeps the lists its checks look for: line by line, or as a table from elsewhere. */
@Service
class EntryDesk {

    static final int MOST_ENTRIES_IN_A_LIST = 5_000;

    private final RuleBook rules;
    private final CheckEntries entries;
    private final IdSource ids;
    private final Clock clock;

    EntryDesk(RuleBook rules, CheckEntries entries, IdSource ids, Clock clock) {
        this.rules = rules;
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<List<CheckEntry>> entries(AgencyId agency, Actor actor, @Nullable String list) {
        Optional<EntryList> of = list == null ? Optional.empty() : EntryList.of(list);
        return rules.managing(
                agency,
                actor,
                () -> of.isEmpty()
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of("list", "unknown")))
                        : Outcome.done(entries.of(agency, of.get())));
    }

    Outcome<CheckEntry> add(AgencyId agency, Actor actor, EntryWish wish) {
        return rules.managing(agency, actor, () -> wish.read(ids.next(), 1).then(entry -> added(agency, actor, entry)));
    }

    private Outcome<CheckEntry> added(AgencyId agency, Actor actor, CheckEntry entry) {
        if (entries.count(agency, entry.list()) >= MOST_ENTRIES_IN_A_LIST) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.INVALID, "check-list-full", Map.of("limit", MOST_ENTRIES_IN_A_LIST)));
        }
        if (!entries.add(agency, entry, actor.name(), clock.instant())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("words", "taken")));
        }
        rules.recorded(agency, actor, fact("check-entry.added", entry).changing(Map.of(), values(entry)));
        return Outcome.done(entry);
    }

    Outcome<CheckEntry> change(AgencyId agency, Actor actor, UUID id, int version, EntryWish wish) {
        return rules.managing(agency, actor, () -> {
            Optional<CheckEntry> before = entries.find(agency, id);
            if (before.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            return wish.read(id, version).then(after -> {
                if (after.list() != before.get().list()) {
                    return Outcome.refused(Refusal.invalid(FieldProblem.of("list", "unknown")));
                }
                boolean taken = entries.of(agency, after.list()).stream()
                        .anyMatch(e -> e.words().equals(after.words()) && !e.id().equals(id));
                if (taken) {
                    return Outcome.refused(Refusal.invalid(FieldProblem.of("words", "taken")));
                }
                if (!entries.save(agency, after, actor.name(), clock.instant())) {
                    return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "check-entry-moved-on"));
                }
                rules.recorded(
                        agency,
                        actor,
                        fact("check-entry.changed", after).changing(values(before.get()), values(after)));
                return Outcome.done(entries.find(agency, id).orElseThrow());
            });
        });
    }

    Outcome<Boolean> remove(AgencyId agency, Actor actor, UUID id) {
        return rules.managing(agency, actor, () -> {
            Optional<CheckEntry> before = entries.find(agency, id);
            if (before.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            entries.remove(agency, id);
            rules.recorded(
                    agency, actor, fact("check-entry.removed", before.get()).changing(values(before.get()), Map.of()));
            return Outcome.done(true);
        });
    }

    /** Adds what a table has and the list has not; what is there already stays as it is. One wrong row, none is taken. */
    Outcome<Integer> bringIn(AgencyId agency, Actor actor, String list, String csv) {
        Optional<EntryList> of = EntryList.of(list).filter(l -> !l.isOfSections());
        return rules.managing(
                agency,
                actor,
                () -> of.isEmpty()
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of("list", "unknown")))
                        : EntryTable.read(of.get(), csv).then(wishes -> taken(agency, actor, of.get(), wishes)));
    }

    private Outcome<Integer> taken(AgencyId agency, Actor actor, EntryList list, List<EntryWish> wishes) {
        List<CheckEntry> read = new ArrayList<>();
        for (EntryWish wish : wishes) {
            switch (wish.read(ids.next(), 1)) {
                case Outcome.Done<CheckEntry>(CheckEntry entry) -> read.add(entry);
                case Outcome.Refused<CheckEntry>(Refusal refusal) -> {
                    return Outcome.refused(new Refusal(
                            Refusal.Kind.INVALID, "check-table-row", Map.of("row", read.size() + 1), refusal.fields()));
                }
            }
        }
        int room = MOST_ENTRIES_IN_A_LIST - entries.count(agency, list);
        int added = 0;
        for (CheckEntry entry : read) {
            added += added < room && entries.add(agency, entry, actor.name(), clock.instant()) ? 1 : 0;
        }
        rules.recorded(
                agency,
                actor,
                AuditFact.of("check-entry.imported", "check", new UUID(0, 0), list.code())
                        .changing(Map.of(), Map.of("added", added, "rows", read.size())));
        return Outcome.done(added);
    }

    private static AuditFact fact(String act, CheckEntry entry) {
        return AuditFact.of(act, "check", entry.id(), entry.words());
    }

    private static Map<String, Object> values(CheckEntry e) {
        return Map.of(
                "list", e.list().code(),
                "words", e.words(),
                "folded", e.folded(),
                "level", e.level().code(),
                "advice", e.advice());
    }
}
