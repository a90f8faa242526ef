package vn.hoitu.editorial.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Where an agency says what its checks do, within what the law leaves to it. */
@Service
class CheckSettings {

    static final int MOST_ENTRIES_IN_A_LIST = 5_000;

    /** @param allowed the levels the agency may choose; one when it has no choice */
    record SettingView(
            String code,
            String name,
            String purpose,
            String level,
            List<String> allowed,
            String from,
            @Nullable String citation,
            @Nullable String certainty) {}

    private final CheckBooks books;
    private final CheckEntries entries;
    private final CheckedPieces rights;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Problems texts;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    CheckSettings(
            CheckBooks books,
            CheckEntries entries,
            CheckedPieces rights,
            AuditTrail audit,
            ChangeLog changes,
            Problems texts,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.books = books;
        this.entries = entries;
        this.rights = rights;
        this.audit = audit;
        this.changes = changes;
        this.texts = texts;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<List<SettingView>> list(AgencyId agency, Actor actor) {
        return managing(agency, actor, () -> Outcome.done(views(agency, actor.locale())));
    }

    Outcome<List<SettingView>> choose(AgencyId agency, Actor actor, String code, @Nullable String level) {
        return managing(agency, actor, () -> {
            Optional<CheckCode> check = CheckCode.of(code);
            Optional<CheckLevel> wanted = level == null ? Optional.empty() : CheckLevel.of(level);
            if (check.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            CheckBook book = books.read(agency);
            if (wanted.isEmpty() || !book.allowed(check.get()).contains(wanted.get())) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("level", "no-choice")));
            }
            books.choose(agency, check.get(), wanted.get(), actor.name(), clock.instant());
            recorded(
                    agency,
                    actor,
                    AuditFact.of("check.level", "check", new UUID(0, check.get().ordinal()), code)
                            .changing(
                                    Map.of("level", book.level(check.get()).code()),
                                    Map.of("level", wanted.get().code())));
            return Outcome.done(views(agency, actor.locale()));
        });
    }

    Outcome<List<CheckEntry>> entries(AgencyId agency, Actor actor, @Nullable String list) {
        Optional<EntryList> of = list == null ? Optional.empty() : EntryList.of(list);
        return managing(
                agency,
                actor,
                () -> of.isEmpty()
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of("list", "unknown")))
                        : Outcome.done(entries.of(agency, of.get())));
    }

    Outcome<CheckEntry> add(AgencyId agency, Actor actor, EntryWish wish) {
        return managing(agency, actor, () -> wish.read(ids.next(), 1).then(entry -> added(agency, actor, entry)));
    }

    private Outcome<CheckEntry> added(AgencyId agency, Actor actor, CheckEntry entry) {
        if (entries.count(agency, entry.list()) >= MOST_ENTRIES_IN_A_LIST) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.INVALID, "check-list-full", Map.of("limit", MOST_ENTRIES_IN_A_LIST)));
        }
        if (!entries.add(agency, entry, actor.name(), clock.instant())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("words", "taken")));
        }
        recorded(agency, actor, fact("check-entry.added", entry).changing(Map.of(), values(entry)));
        return Outcome.done(entry);
    }

    Outcome<CheckEntry> change(AgencyId agency, Actor actor, UUID id, int version, EntryWish wish) {
        return managing(agency, actor, () -> {
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
                recorded(agency, actor, fact("check-entry.changed", after).changing(values(before.get()), values(after)));
                return Outcome.done(entries.find(agency, id).orElseThrow());
            });
        });
    }

    Outcome<Boolean> remove(AgencyId agency, Actor actor, UUID id) {
        return managing(agency, actor, () -> {
            Optional<CheckEntry> before = entries.find(agency, id);
            if (before.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            entries.remove(agency, id);
            recorded(agency, actor, fact("check-entry.removed", before.get()).changing(values(before.get()), Map.of()));
            return Outcome.done(true);
        });
    }

    /** Adds what a table has and the list has not; what is there already stays as it is. One wrong row, none is taken. */
    Outcome<Integer> bringIn(AgencyId agency, Actor actor, String list, String csv) {
        Optional<EntryList> of = EntryList.of(list).filter(l -> !l.isOfSections());
        return managing(agency, actor, () -> of.isEmpty()
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
                            Refusal.Kind.INVALID,
                            "check-table-row",
                            Map.of("row", read.size() + 1),
                            refusal.fields()));
                }
            }
        }
        int room = MOST_ENTRIES_IN_A_LIST - entries.count(agency, list);
        int added = 0;
        for (CheckEntry entry : read) {
            added += added < room && entries.add(agency, entry, actor.name(), clock.instant()) ? 1 : 0;
        }
        recorded(
                agency,
                actor,
                AuditFact.of("check-entry.imported", "check", new UUID(0, 0), list.code())
                        .changing(Map.of(), Map.of("added", added, "rows", read.size())));
        return Outcome.done(added);
    }

    private void recorded(AgencyId agency, Actor actor, AuditFact fact) {
        books.changed(agency);
        changes.record(agency, "checks", agency.value());
        audit.record(agency, actor, fact);
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

    private List<SettingView> views(AgencyId agency, Locale locale) {
        CheckBook book = books.read(agency);
        return Arrays.stream(CheckCode.values())
                .map(c -> new SettingView(
                        c.code(),
                        texts.text("check." + c.code(), Map.of(), locale),
                        texts.text("check-purpose." + c.code(), Map.of(), locale),
                        book.level(c).code(),
                        Arrays.stream(CheckLevel.values())
                                .filter(book.allowed(c)::contains)
                                .map(CheckLevel::code)
                                .toList(),
                        c.from().code(),
                        book.law(c).map(CheckLaw::citation).orElse(null),
                        book.law(c).map(CheckLaw::certainty).orElse(null)))
                .toList();
    }

    private <T> Outcome<T> managing(AgencyId agency, Actor actor, Supplier<Outcome<T>> work) {
        return rights.mayManage(actor, agency)
                ? tenancy.within(agency, work)
                : Outcome.refused(Refusal.forbidden());
    }
}
