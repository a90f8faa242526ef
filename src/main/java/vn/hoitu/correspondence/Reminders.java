package vn.hoitu.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Reminds of deadlines: some days before, on the last day, after it. Each reminder is a row in the transaction that
 * tells of it, so that it is told once, on whichever node and however often the program starts.
 */
@Component
class Reminders {

    static final int BEFORE_DAYS = 2;
    private static final int MOST_AT_ONCE = 500;

    private final Letters letters;
    private final LetterNews news;
    private final Agencies agencies;
    private final Tenancy tenancy;
    private final DSLContext sql;
    private final Clock clock;

    Reminders(Letters letters, LetterNews news, Agencies agencies, Tenancy tenancy, DSLContext sql, Clock clock) {
        this.letters = letters;
        this.news = news;
        this.agencies = agencies;
        this.tenancy = tenancy;
        this.sql = sql;
        this.clock = clock;
    }

    void remindAll() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        agencies.all().forEach(agency -> remind(agency.id(), today));
    }

    /** @return how many reminders were told */
    int remind(AgencyId agency, LocalDate today) {
        List<Letter> due = tenancy.reading(
                agency, () -> letters.toRemind(agency, today.plusDays(BEFORE_DAYS), today, MOST_AT_ONCE));
        int told = 0;
        for (Letter letter : due) {
            told += tenancy.within(agency, () -> tell(letter, today)) ? 1 : 0;
        }
        return told;
    }

    private boolean tell(Letter letter, LocalDate today) {
        Letter.Due due = letter.due();
        if (due == null) {
            return false;
        }
        String step = today.isBefore(due.on()) ? "before" : today.equals(due.on()) ? "due" : "late";
        int first = sql.execute("""
                insert into correspondence.reminder (agency_id, letter_id, due_on, step, at)
                values (?, ?, ?, ?, ?::timestamptz) on conflict do nothing
                """, letter.agency().value(), letter.id(), due.on(), step, Letters.at(clock.instant()));
        if (first == 1) {
            news.remind(letter, step);
        }
        return first == 1;
    }

    /** Each node goes round; the row decides which of them tells. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        private static final Duration PAUSE = Duration.ofMinutes(5);

        @Bean
        @Background
        Round letterReminders(Reminders reminders) {
            return new Round("letter-reminders", PAUSE, () -> {
                reminders.remindAll();
                return false;
            });
        }
    }
}
