package vn.hoitu.collection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Reminds units of what they owe: some days before, on the last day that is in time, after it, and at last those above
 * them. Each rung is a row in the transaction that tells of it: told once, on whichever node, however often the program
 * starts. A rung that was slept through is not made up for by telling two at once; the highest reached is told.
 */
@Component
class ReminderLadder {

    private static final Logger log = LoggerFactory.getLogger(ReminderLadder.class);

    private final Obligations obligations;
    private final Reminded reminded;
    private final CollectionNews news;
    private final Tenancy tenancy;
    private final CollectionTime time;

    ReminderLadder(
            Obligations obligations, Reminded reminded, CollectionNews news, Tenancy tenancy, CollectionTime time) {
        this.obligations = obligations;
        this.reminded = reminded;
        this.news = news;
        this.tenancy = tenancy;
        this.time = time;
    }

    /** @return how many reminders were told */
    int climb() {
        LocalDate today = time.today();
        List<Reminded.Rung> ladder = tenancy.system(() -> reminded.ladder(today));
        int told = 0;
        List<Obligation> page = page(null);
        while (!page.isEmpty()) {
            for (Obligation o : page) {
                told += climb(ladder, o, today);
            }
            page = page(page.getLast());
        }
        return told;
    }

    private List<Obligation> page(@Nullable Obligation after) {
        return tenancy.system(() -> obligations.unreported(after));
    }

    /** A unit that cannot be told now keeps nobody else from being told; it has its turn again in the next round. */
    private int climb(List<Reminded.Rung> ladder, Obligation o, LocalDate today) {
        Optional<Reminded.Rung> rung = reached(ladder, o, today);
        try {
            return rung.isPresent() ? tell(o, rung.get()) : 0;
        } catch (RuntimeException e) {
            log.warn("{} could not be reminded of its report: {}", o.holderId(), e.toString());
            return 0;
        }
    }

    /** The highest rung whose day has come. Who was asked of free will is reminded before, never pressed after. */
    static Optional<Reminded.Rung> reached(List<Reminded.Rung> ladder, Obligation o, LocalDate today) {
        LocalDate lastInTime = LocalDate.ofInstant(o.dueAt().minusNanos(1_000), VietnamTime.ZONE);
        return ladder.stream()
                .filter(r -> !lastInTime.plusDays(r.day()).isAfter(today))
                .reduce((lower, higher) -> higher)
                .filter(r -> !o.optional() || r.day() <= 0 && !lastInTime.isBefore(today));
    }

    private int tell(Obligation o, Reminded.Rung rung) {
        return tenancy.within(new AgencyId(o.holderId()), () -> {
            if (!reminded.first(o, rung.code(), time.now())) {
                return 0;
            }
            news.remind(o, rung);
            return 1;
        });
    }

    /** Each node goes round; the row decides which of them tells. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        private static final Duration PAUSE = Duration.ofMinutes(10);

        @Bean
        @Background
        Round collectionReminders(ReminderLadder ladder) {
            return new Round("collection-reminders", PAUSE, () -> {
                ladder.climb();
                return false;
            });
        }
    }
}
