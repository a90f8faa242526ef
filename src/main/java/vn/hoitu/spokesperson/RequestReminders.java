package vn.hoitu.spokesperson;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reminds authorities of what the press waits for; after the last day the agency is told too. Each once. */
@Component
class RequestReminders {

    static final int BEFORE_DAYS = 3;
    private static final int MOST_AT_ONCE = 500;

    private final PressRequests requests;
    private final DeskNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    RequestReminders(PressRequests requests, DeskNews news, Tenancy tenancy, Clock clock) {
        this.requests = requests;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @return how many reminders were told */
    int remind(LocalDate today) {
        List<PressRequest> due =
                tenancy.system(() -> requests.toRemind(today.plusDays(BEFORE_DAYS), today, MOST_AT_ONCE));
        int told = 0;
        for (PressRequest q : due) {
            told += tenancy.system(() -> tell(q, today)) ? 1 : 0;
        }
        return told;
    }

    private boolean tell(PressRequest q, LocalDate today) {
        PressRequest.Due due = q.due();
        if (due == null) {
            return false;
        }
        String step = today.isBefore(due.on()) ? "before" : today.equals(due.on()) ? "due" : "late";
        if (!requests.reminded(q.id(), due.on(), step, clock.instant())) {
            return false;
        }
        news.tellAuthority(q, "due-" + step);
        if (step.equals("late")) {
            news.tellAgency(q, "due-late");
            news.mailLate(q);
        }
        return true;
    }

    /** Each node goes round; the row decides which of them tells. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        private static final Duration PAUSE = Duration.ofMinutes(5);

        @Bean
        @Background
        Round pressRequestReminders(RequestReminders reminders, Clock clock) {
            return new Round("press-request-reminders", PAUSE, () -> {
                reminders.remind(LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE));
                return false;
            });
        }
    }
}
