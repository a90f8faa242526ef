package vn.hoitu.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;

/** An agency reads, exports and verifies its own record; the operator that of the installation. */
@Service
public class AuditRecord {

    private static final int EXPORT_BATCH_ENTRIES = 1_000;

    private final Tenancy tenancy;
    private final Entries entries;
    private final Reveal reveal;
    private final ChainVerification verification;
    private final PersonKeys keys;
    private final AuditPolicy policy;
    private final Problems texts;

    AuditRecord(
            Tenancy tenancy,
            Entries entries,
            Reveal reveal,
            ChainVerification verification,
            PersonKeys keys,
            AuditPolicy policy,
            Problems texts) {
        this.tenancy = tenancy;
        this.entries = entries;
        this.reveal = reveal;
        this.verification = verification;
        this.keys = keys;
        this.policy = policy;
        this.texts = texts;
    }

    Outcome<PageView<AuditEntryView>> search(
            AgencyId agency, Actor actor, AuditQuestion question, int limit, Locale locale) {
        if (!mayRead(agency, actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            List<AuditEntryView> found = page(agency, question, actorsNamed(agency, question), limit + 1, locale);
            boolean more = found.size() > limit;
            List<AuditEntryView> items = more ? found.subList(0, limit) : found;
            return new PageView<>(items, more ? place(items.getLast()).cursor() : null, null);
        }));
    }

    /** Writes everything that answers the question, newest first, in short transactions: the record only grows. */
    Outcome<Long> export(AgencyId agency, Actor actor, AuditQuestion question, Locale locale, Target target)
            throws IOException {
        if (!mayRead(agency, actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        AuditTable table = new AuditTable(target.open(), key -> texts.text(key, Map.of(), locale));
        List<UUID> named = tenancy.reading(agency, () -> actorsNamed(agency, question));
        AuditQuestion next = question;
        List<AuditEntryView> batch;
        long written = 0;
        do {
            AuditQuestion asked = next;
            batch = tenancy.reading(agency, () -> page(agency, asked, named, EXPORT_BATCH_ENTRIES, locale));
            batch.forEach(table::write);
            written += batch.size();
            if (!batch.isEmpty()) {
                next = question.after(place(batch.getLast()));
            }
        } while (batch.size() == EXPORT_BATCH_ENTRIES && table.goesOn());
        return Outcome.done(written);
    }

    /** Opened only when the export is permitted, so that a refusal can still be answered as one. */
    interface Target {

        PrintWriter open() throws IOException;
    }

    Outcome<VerificationView> verify(AgencyId agency, Actor actor, Locale locale) {
        if (!mayRead(agency, actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        ChainCheck check = verification.verify(agency);
        ChainCheck.Break reason = check.reason();
        return Outcome.done(new VerificationView(
                check.intact(),
                check.checked(),
                check.firstBroken(),
                reason == null ? null : reason.code(),
                reason == null ? null : texts.text("audit.break." + reason.code(), Map.of(), locale),
                check.unsealed(),
                check.head()));
    }

    /**
     * Erases the keys of a person where the law demands it: what they protect reads as erased from now on, in every
     * agency, and the chains still verify. Copies of the database made earlier still hold the key. The caller records
     * the act itself.
     *
     * @return how many keys there were
     */
    public int erase(PersonId person) {
        return tenancy.system(() -> keys.erase(person));
    }

    private boolean mayRead(AgencyId agency, Actor actor) {
        return actor.may(AuditPolicy.READ, agency.value(), policy);
    }

    private List<AuditEntryView> page(
            AgencyId agency, AuditQuestion question, List<UUID> named, int limit, Locale locale) {
        List<Record> rows = entries.find(agency, question, named, limit);
        return reveal.entries(rows, locale);
    }

    private List<UUID> actorsNamed(AgencyId agency, AuditQuestion question) {
        @Nullable String words = question.words();
        return words == null ? List.of() : reveal.named(entries.lastOfEachActor(agency), words);
    }

    private static AuditQuestion.Place place(AuditEntryView entry) {
        return new AuditQuestion.Place(entry.at(), entry.id());
    }
}
