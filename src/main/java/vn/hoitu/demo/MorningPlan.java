package vn.hoitu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.planning.StoryPlan;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** The plan of today and of the days after it: proposed by reporters, decided by the desk head, begun by those who make it. */
@Component
class MorningPlan {

    private static final String FILE = "/ke-hoach.md";
    private static final Duration ROUND = Duration.ofMinutes(15);
    private static final String MINUTES = """
            Có mặt: các ban Báo in, Báo điện tử, Phát thanh, Truyền hình. Chủ trì: thư ký tòa soạn.
            1. Thông xe đường tránh là tin số một: điện tử lên trước, phát thanh và truyền hình dùng chung tư liệu.
            2. Kết quả lấy mẫu nước: không đưa số khi chưa có văn bản của trạm quan trắc.
            3. Ban Báo in giữ chỗ nửa trang cho giá lúa.""";

    private final StoryPlan plan;
    private final DeskWork work;
    private final Tenancy tenancy;
    private final Clock clock;

    MorningPlan(StoryPlan plan, DeskWork work, Tenancy tenancy, Clock clock) {
        this.plan = plan;
        this.work = work;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Once and whole: an agency that plans already keeps its own plan. */
    void fill(AgencyId agency, Newsroom room, Map<String, UUID> sections, PictureShelf shelf) {
        List<Manuscript> stories = Stock.read(room.place() + FILE);
        tenancy.within(agency, () -> {
            if (!stories.isEmpty() && plan.isEmpty(agency)) {
                new Meeting(agency, room, sections, shelf).hold(stories);
            }
        });
    }

    static int stories(String place) {
        return Stock.read(place + FILE).size();
    }

    /** One morning meeting. */
    private final class Meeting {

        private final AgencyId agency;
        private final Newsroom room;
        private final Map<String, UUID> sections;
        private final PictureShelf shelf;
        private final Instant now = clock.instant();
        private final LocalDate today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        private final Map<String, UUID> registered = new HashMap<>();
        private final Map<Form, UUID> ordered = new HashMap<>();
        private final Map<String, UUID> desks = new HashMap<>();

        Meeting(AgencyId agency, Newsroom room, Map<String, UUID> sections, PictureShelf shelf) {
            this.agency = agency;
            this.room = room;
            this.sections = sections;
            this.shelf = shelf;
            plan.desks(agency, room.actor(room.head())).orThrow().forEach(d -> desks.put(d.name(), d.id()));
        }

        void hold(List<Manuscript> stories) {
            stories.forEach(this::register);
            stories.forEach(this::assign);
            stories.forEach(this::decide);
            for (int i = 0; i < stories.size(); i++) {
                begin(stories.get(i), i);
            }
            plan.writeMinutes(agency, room.actor(room.secretary()), today, MINUTES)
                    .orThrow();
        }

        private void register(Manuscript s) {
            UUID id = plan.propose(
                            agency,
                            room.writerOf(s),
                            new StoryPlan.Proposal(
                                    day(s),
                                    s.title(),
                                    s.note("angle"),
                                    sections.get(s.note("section")),
                                    s.notes().getOrDefault("priority", "normal"),
                                    s.note("place"),
                                    s.note("equipment"),
                                    due(s)))
                    .orThrow();
            registered.put(s.title(), id);
        }

        private void decide(Manuscript s) {
            if (!s.note("decide").isEmpty()) {
                UUID into = s.note("into").isEmpty() ? null : story(s.note("into"));
                plan.decide(
                                agency,
                                room.actor(room.head()),
                                story(s.title()),
                                s.note("decide"),
                                s.noteOrNull("reason"),
                                into)
                        .orThrow();
            }
        }

        private void assign(Manuscript s) {
            for (Form form : forms(s)) {
                List<UUID> people = form.person().isEmpty()
                        ? List.of()
                        : List.of(room.actor(form.person()).person().value());
                UUID id = plan.order(
                                agency,
                                room.actor(room.head()),
                                story(s.title()),
                                new StoryPlan.Order(
                                        form.form(),
                                        desks.get(form.desk()),
                                        form.length(),
                                        form.unit(),
                                        null,
                                        form.first() ? s.note("note") : "",
                                        people))
                        .orThrow();
                ordered.put(form, id);
            }
        }

        private void begin(Manuscript s, int turn) {
            for (Form form : forms(s)) {
                if (form.step().isEmpty()) {
                    continue;
                }
                Actor maker = room.actor(form.person());
                UUID assignment = java.util.Objects.requireNonNull(ordered.get(form));
                plan.accept(agency, maker, assignment).orThrow();
                if (!form.step().equals("accept")) {
                    UUID piece = plan.start(agency, maker, assignment).orThrow();
                    work.carry(agency, room, maker, piece, form.text(s), sections, shelf, turn);
                }
            }
        }

        private UUID story(String title) {
            UUID id = registered.get(title);
            if (id == null) {
                throw new IllegalStateException("The demo's plan has no " + title);
            }
            return id;
        }

        private LocalDate day(Manuscript s) {
            return today.plusDays(Integer.parseInt(s.note("day")));
        }

        /** Minutes from now, or a time of the story's day. */
        private @Nullable Instant due(Manuscript s) {
            String due = s.note("due");
            if (due.isEmpty()) {
                return null;
            }
            if (due.contains(":")) {
                return day(s).atTime(LocalTime.parse(due))
                        .atZone(VietnamTime.ZONE)
                        .toInstant();
            }
            long quarter = now.plus(Duration.ofMinutes(Long.parseLong(due))).getEpochSecond() / ROUND.toSeconds();
            return Instant.EPOCH.plus(quarter * ROUND.toSeconds(), ChronoUnit.SECONDS);
        }
    }

    private static List<Form> forms(Manuscript s) {
        List<String> lines = s.list("forms");
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> Form.of(s.title(), lines.get(i), i == 0))
                .toList();
    }
}
