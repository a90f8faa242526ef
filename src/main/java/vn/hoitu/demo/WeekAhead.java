package vn.hoitu.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.planning.NewsroomCalendar;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** What the coming days bring at an agency: events, who is on duty, who is away. */
@Component
class WeekAhead {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final LocalTime EARLY = LocalTime.of(6, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private final NewsroomCalendar calendar;
    private final Tenancy tenancy;
    private final Clock clock;

    WeekAhead(NewsroomCalendar calendar, Tenancy tenancy, Clock clock) {
        this.calendar = calendar;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Once and whole: an agency that has a calendar keeps its own. */
    void fill(AgencyId agency, Newsroom room) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        tenancy.within(agency, () -> {
            if (calendar.isEmpty(agency)) {
                events(agency, room.actor(room.secretary()), today);
                duty(agency, room, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
                UUID away = id(room, room.reporters().getLast());
                calendar.away(
                                agency,
                                room.actor(room.head()),
                                new NewsroomCalendar.Absence(
                                        away,
                                        today.plusDays(1),
                                        today.plusDays(3),
                                        id(room, room.reporters().getFirst())))
                        .orThrow();
            }
        });
    }

    private void events(AgencyId agency, Actor secretary, LocalDate today) {
        UUID council = add(
                agency,
                secretary,
                at("Họp báo về kết quả kỳ họp Hội đồng nhân dân", "Hội trường Trung tâm Hội nghị", today, 9, 11, null));
        calendar.grow(agency, secretary, council).orThrow();
        add(agency, secretary, at("Giao ban báo chí tuần", "Phòng họp tầng 2", today, 8, 9, "FREQ=WEEKLY"));
        add(
                agency,
                secretary,
                at("Chung kết bóng chuyền bãi sông", "Sân vận động tỉnh", today.plusDays(2), 19, 21, null));
        add(agency, secretary, days("Ngày hội đọc sách", "Thư viện tỉnh", today.plusDays(3), today.plusDays(5)));
        add(
                agency,
                secretary,
                days("Lễ phát động trồng cây", "Các huyện ven sông", today.plusDays(6), today.plusDays(6)));
    }

    private UUID add(AgencyId agency, Actor secretary, NewsroomCalendar.Happening happening) {
        return calendar.add(agency, secretary, happening).orThrow();
    }

    private static NewsroomCalendar.Happening at(
            String title,
            String place,
            LocalDate day,
            int from,
            int to,
            @org.jspecify.annotations.Nullable String rule) {
        return new NewsroomCalendar.Happening(
                title, "", place, "", null, null, day.atTime(from, 0), day.atTime(to, 0), rule);
    }

    private static NewsroomCalendar.Happening days(String title, String place, LocalDate first, LocalDate last) {
        return new NewsroomCalendar.Happening(title, "", place, "", first, last, null, null, null);
    }

    /** By turns, so that everybody is on duty about as often. */
    private void duty(AgencyId agency, Newsroom room, LocalDate monday) {
        List<String> reporters = room.reporters();
        for (int i = 0; i < DAYS_OF_A_WEEK; i++) {
            LocalDate day = monday.plusDays(i);
            turn(agency, room, day, "Trực thư ký", EARLY, AFTERNOON, i % 2 == 0 ? room.secretary() : room.editor());
            turn(agency, room, day, "Trực tin chiều", AFTERNOON, NIGHT, reporters.get(i % reporters.size()));
            turn(agency, room, day, "Trực tin đêm", NIGHT, EARLY, reporters.get((i + 1) % reporters.size()));
        }
    }

    private void turn(
            AgencyId agency, Newsroom room, LocalDate day, String role, LocalTime from, LocalTime to, String who) {
        calendar.put(
                        agency,
                        room.actor(room.head()),
                        new NewsroomCalendar.Turn(day, role, from, to, List.of(id(room, who))))
                .orThrow();
    }

    private static UUID id(Newsroom room, String who) {
        return room.actor(who).person().value();
    }
}
