package vn.hoitu.outlook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.Edition;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Understands questions. Who may not read at all is turned away before anything else is looked at. */
@Component
class Frames {

    /** What is shown first where nothing is asked for: the programme of the whole country. */
    private static final String NATION = "nation";

    private final ProgrammeCatalog catalog;
    private final Landscapes landscapes;
    private final Sights sights;
    private final OutlookPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    Frames(
            ProgrammeCatalog catalog,
            Landscapes landscapes,
            Sights sights,
            OutlookPolicy policy,
            Tenancy tenancy,
            Clock clock) {
        this.catalog = catalog;
        this.landscapes = landscapes;
        this.sights = sights;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    <T> Outcome<T> answer(Actor actor, Question question, Locale locale, Function<Frame, Outcome<T>> work) {
        if (!policy.mayRead(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.system(() -> frame(actor, question, locale).then(work));
    }

    private Outcome<Frame> frame(Actor actor, Question question, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        Map<String, ProgrammeBook> books = books(today);
        Optional<ProgrammeBook> found = chosen(question.programme(), books);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.absent());
        }
        ProgrammeBook book = found.get();
        Slots slots = Slots.of(book, books, today);
        Optional<Slot> slot = question.period() == null ? Optional.of(slots.lastOver()) : slots.find(question.period());
        if (slot.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("period", "unknown-period")));
        }
        LocalDate day = slot.get().period().last();
        Map<String, ProgrammeBook> then = day.isBefore(today) ? books(day) : books;
        Supplier<Landscape> landscape = once(() -> landscapes.on(day, locale));
        Supplier<Sight> sight = once(() -> sights.of(actor, landscape.get()));
        OrganizationOnDay scope = null;
        boolean local = !book.scope().equals(NATION);
        if (question.scope() != null || local) {
            scope = question.scope() == null
                    ? Owners.of(book, landscape.get()).orElse(null)
                    : landscape.get().find(question.scope()).orElse(null);
            boolean open = scope != null && sight.get().opens(scope.id());
            if (!open && question.scope() != null) {
                return Outcome.refused(Refusal.absent());
            }
            scope = open ? scope : null;
        }
        return Outcome.done(new Frame(
                then.getOrDefault(book.code(), book),
                then,
                slots,
                slot.get(),
                scope,
                local && scope == null,
                question.knownOn(),
                knownAt(question.knownOn(), today),
                today,
                locale,
                landscape,
                sight));
    }

    Map<String, ProgrammeBook> books(LocalDate day) {
        return Frame.byCode(catalog.on(day).stream().map(Edition::book).toList());
    }

    /** The end of the day; what lies in the future is what is known now. */
    private static @Nullable Instant knownAt(@Nullable LocalDate on, LocalDate today) {
        return on == null || !on.isBefore(today)
                ? null
                : on.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant().minusMillis(1);
    }

    private static Optional<ProgrammeBook> chosen(@Nullable String code, Map<String, ProgrammeBook> books) {
        if (code != null) {
            return Optional.ofNullable(books.get(code));
        }
        List<ProgrammeBook> inOrder = books.values().stream()
                .sorted(Comparator.comparing((ProgrammeBook b) -> !b.scope().equals(NATION))
                        .thenComparing(b -> b.under() != null)
                        .thenComparing(ProgrammeBook::code))
                .toList();
        return inOrder.stream().findFirst();
    }

    private static <T> Supplier<T> once(Supplier<T> work) {
        return new Supplier<>() {
            private @Nullable T known;

            @Override
            public T get() {
                T value = known;
                if (value == null) {
                    value = work.get();
                    known = value;
                }
                return value;
            }
        };
    }
}
