package vn.hoitu.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.BookChanges;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * Takes programmes in, edition by edition. A decision that amends or replaces an earlier one is a new edition from its
 * day on; nothing is overwritten, so that what held on a day, and what was known of it then, can always be asked.
 */
@Service
public class ProgrammeShelf {

    static final int MOST_REASON_CHARACTERS = 1_000;

    /** The founding programmes that come with the program, the national one first. */
    static final List<String> FOUNDING = List.of("qd-781", "bnv", "yen-bai", "ttxvn", "btc");

    /**
     * What taking a book in would do, or did.
     *
     * @param edition the number it got; absent in a dry run, and where nothing is new
     */
    record Taken(
            ProgrammeBook book,
            List<BookFinding> findings,
            List<BookChanges.Change> changes,
            boolean known,
            boolean backdated,
            @Nullable Integer edition) {}

    /**
     * How a book is to be taken in.
     *
     * @param dryRun only to look
     * @param confirmed that what the look asks about was compared with the document
     */
    record Wish(@Nullable LocalDate validFrom, @Nullable String reason, boolean dryRun, boolean confirmed) {}

    private final Editions editions;
    private final ProgrammeLinks links;
    private final BookJson json;
    private final StrategyPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    ProgrammeShelf(
            Editions editions,
            ProgrammeLinks links,
            BookJson json,
            StrategyPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.editions = editions;
        this.links = links;
        this.json = json;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Enters the founding programmes; entering them again changes nothing. */
    public void found(Actor actor) {
        for (String code : FOUNDING) {
            ProgrammeBook book = founding(code);
            take(actor, book, new Wish(book.decision().effectiveFrom(), OwnWords.FOUNDING_DOCUMENT, false, true))
                    .orThrow();
        }
    }

    ProgrammeBook founding(String code) {
        try (InputStream in =
                Objects.requireNonNull(ProgrammeShelf.class.getResourceAsStream("/strategy/" + code + ".json"))) {
            return json.read(in.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked before a file is even read. */
    Outcome<Boolean> admits(Actor actor) {
        return policy.mayManage(actor) ? Outcome.done(true) : Outcome.refused(Refusal.forbidden());
    }

    /** Looks at a book, or takes it in: the same checks answer both. */
    Outcome<Taken> take(Actor actor, ProgrammeBook book, Wish wish) {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<FieldProblem> wrongDay = BackDating.refused(book, wish.validFrom());
        if (wrongDay.isPresent()) {
            return Outcome.refused(Refusal.invalid(wrongDay.get()));
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> checked(actor, book, wish));
    }

    private Outcome<Taken> checked(Actor actor, ProgrammeBook book, Wish wish) {
        List<BookFinding> findings = Stream.concat(
                        BookCheck.of(book).stream(), links.of(book, wish.validFrom()).stream())
                .toList();
        boolean stopped = findings.stream().anyMatch(BookFinding::stops);
        if (wish.dryRun() && stopped) {
            return Outcome.done(new Taken(book, findings, List.of(), false, false, null));
        }
        if (stopped) {
            return Outcome.refused(Refusal.invalid(problems(findings, BookFinding::stops)));
        }
        return weigh(actor, book, findings, wish);
    }

    private Outcome<Taken> weigh(Actor actor, ProgrammeBook book, List<BookFinding> inBook, Wish wish) {
        editions.keepOthersOut(book.code());
        List<Edition> before = editions.of(book.code());
        List<BookChanges.Change> changes = before.isEmpty()
                ? List.of()
                : BookChanges.between(before.getLast().book(), book);
        boolean known = editions.knows(book.code(), BookJson.fingerprint(json.write(book)));
        Optional<BookFinding> backdating = BackDating.of(wish.validFrom(), before, today());
        List<BookFinding> findings =
                Stream.concat(inBook.stream(), backdating.stream()).toList();
        if (known || wish.dryRun()) {
            return Outcome.done(new Taken(book, findings, changes, known, backdating.isPresent(), null));
        }
        String reason = wish.reason();
        Optional<FieldProblem> unfit = Given.wrong("reason", reason, MOST_REASON_CHARACTERS);
        if (reason == null || unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.orElseThrow()));
        }
        if (!wish.confirmed() && findings.stream().anyMatch(BookFinding::asks)) {
            return Outcome.refused(new Refusal(
                    Refusal.Kind.INVALID,
                    "programme-to-confirm",
                    Map.of(),
                    List.of(problems(findings, BookFinding::asks))));
        }
        int number = editions.add(book, wish.validFrom(), reason.strip(), actor, clock.instant());
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("programme.taken-in", "programme", id(book.code()), book.title())
                        .changing(Map.of(), recorded(number, wish, reason, findings)));
        return Outcome.done(new Taken(book, findings, changes, false, backdating.isPresent(), number));
    }

    /** What somebody confirmed against the document stands in the record with it. */
    private static Map<String, Object> recorded(int number, Wish wish, String reason, List<BookFinding> findings) {
        Map<String, Object> recorded = new LinkedHashMap<>();
        recorded.put("edition", number);
        recorded.put("validFrom", String.valueOf(wish.validFrom()));
        recorded.put("reason", reason);
        List<String> confirmed = findings.stream()
                .filter(BookFinding::asks)
                .map(f -> f.code() + " " + f.path())
                .toList();
        if (!confirmed.isEmpty()) {
            recorded.put("confirmed", confirmed);
        }
        return recorded;
    }

    private static FieldProblem[] problems(List<BookFinding> findings, Predicate<BookFinding> which) {
        return findings.stream()
                .filter(which)
                .map(f -> new FieldProblem(f.path(), f.code(), f.values()))
                .toArray(FieldProblem[]::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** A programme is known by its code; the record wants an id. */
    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("programme:" + code).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
