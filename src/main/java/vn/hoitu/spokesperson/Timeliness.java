package vn.hoitu.spokesperson;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;

/** How timely an authority answers the press: in figures, and request by request for a spreadsheet. */
@Service
class Timeliness {

    static final int MOST_REQUESTS = 20_000;

    /**
     * @param onTime answered or refused with a reason on the last day or before it
     * @param late answered or refused after it
     * @param overdue still open after it
     * @param medianDays from sending to the answer; absent while nothing was answered
     */
    record TimelinessView(
            int requests,
            int onTime,
            int late,
            int refused,
            int open,
            int overdue,
            int withdrawn,
            @Nullable Integer medianDays) {}

    private final PressRequests requests;
    private final SpokespersonPolicy policy;
    private final RequestBoard board;
    private final Tenancy tenancy;
    private final Problems texts;

    Timeliness(PressRequests requests, SpokespersonPolicy policy, RequestBoard board, Tenancy tenancy, Problems texts) {
        this.requests = requests;
        this.policy = policy;
        this.board = board;
        this.tenancy = tenancy;
        this.texts = texts;
    }

    Outcome<TimelinessView> of(UUID authority, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        return all(authority, actor, from, to).map(list -> {
            LocalDate today = board.today();
            List<PressRequest> closed =
                    list.stream().filter(Timeliness::isAnswered).toList();
            List<Long> days = closed.stream().map(Timeliness::days).sorted().toList();
            int onTime = (int) closed.stream().filter(Timeliness::onTime).count();
            return new TimelinessView(
                    list.size(),
                    onTime,
                    closed.size() - onTime,
                    count(list, PressRequest.REFUSED),
                    (int) list.stream().filter(PressRequest::isOpen).count(),
                    (int) list.stream().filter(q -> q.isLate(today)).count(),
                    count(list, PressRequest.WITHDRAWN),
                    days.isEmpty() ? null : Math.toIntExact(days.get(days.size() / 2)));
        });
    }

    Outcome<Table> csv(UUID authority, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        return all(authority, actor, from, to).map(list -> {
            LocalDate today = board.today();
            Locale locale = actor.locale();
            Table table = Table.headed(texts.text("table.press-requests", Map.of(), locale));
            list.forEach(q -> add(table, q, today, locale));
            return table;
        });
    }

    private Outcome<List<PressRequest>> all(
            UUID authority, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!policy.watches(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        PressRequests.RequestFilter any = new PressRequests.RequestFilter(null, null, null);
        return Outcome.done(tenancy.system(() ->
                requests.page(PressRequests.Side.AUTHORITY, authority, any, board.today(), 0, MOST_REQUESTS).stream()
                        .filter(q -> from == null || !day(q.sentAt()).isBefore(from))
                        .filter(q -> to == null || !day(q.sentAt()).isAfter(to))
                        .toList()));
    }

    private void add(Table table, PressRequest q, LocalDate today, Locale locale) {
        Instant closed = q.closedAt();
        table.add(
                q.number(),
                q.agencyName(),
                texts.text("press-request-kind." + q.kind(), Map.of(), locale),
                q.subject(),
                day(q.sentAt()),
                q.due() == null ? "" : q.due().on(),
                closed == null ? "" : day(closed),
                texts.text("press-request-state." + q.state(), Map.of(), locale),
                texts.text("timeliness." + verdict(q, today), Map.of(), locale));
    }

    private static String verdict(PressRequest q, LocalDate today) {
        if (isAnswered(q)) {
            return onTime(q) ? "on-time" : "late";
        }
        return q.isLate(today) ? "overdue" : q.isOpen() ? "running" : "none";
    }

    private static boolean isAnswered(PressRequest q) {
        return q.closedAt() != null && !q.state().equals(PressRequest.WITHDRAWN);
    }

    private static boolean onTime(PressRequest q) {
        Instant closed = q.closedAt();
        return closed != null
                && (q.due() == null || !day(closed).isAfter(q.due().on()));
    }

    private static long days(PressRequest q) {
        Instant closed = q.closedAt();
        return closed == null ? 0 : Duration.between(q.sentAt(), closed).toDays();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VietnamTime.ZONE);
    }

    private static int count(List<PressRequest> list, String state) {
        return (int) list.stream().filter(q -> q.state().equals(state)).count();
    }
}
