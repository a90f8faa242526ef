package vn.hoitu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.editorial.PieceForm;
import vn.hoitu.print.PrintDesk;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** The paper's print issues: today's is out, tomorrow's is being made, the week after that is planned. */
@Component
class PrintRoom {

    private static final List<String> PAGES = List.of(
            "Trang nhất",
            "Thời sự",
            "Chính trị – Xây dựng Đảng",
            "Kinh tế",
            "Nông nghiệp – Nông thôn",
            "Văn hóa – Du lịch",
            "Thể thao",
            "Thông tin – Quảng cáo");
    private static final int DAYS = 7;
    private static final int FIRST_NUMBER = 4_213;
    private static final int PIECES = 60;
    private static final int PIECES_PER_PAGE = 3;
    private static final int PICTURE_LINES = 60;
    private static final int ADS_PERCENT = 80;
    /** What was planned for a text, against what was written. */
    private static final List<Integer> OFF_BY_WORDS = List.of(4, -45, 70, 0, 10, -20);

    private final PrintDesk print;
    private final Manuscripts manuscripts;
    private final Tenancy tenancy;
    private final Clock clock;

    PrintRoom(PrintDesk print, Manuscripts manuscripts, Tenancy tenancy, Clock clock) {
        this.print = print;
        this.manuscripts = manuscripts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Once and whole; a magazine of the demo is not printed. */
    void fill(AgencyId agency, Newsroom room) {
        tenancy.within(agency, () -> {
            if (room.place().equals(Places.PAPER) && print.isEmpty(agency)) {
                new Edition(agency, room).make();
            }
        });
    }

    private final class Edition {

        private final AgencyId agency;
        private final Actor editor;
        private final Actor secretary;
        private final Deque<Manuscripts.Candidate> finished = new ArrayDeque<>();
        private final Deque<Manuscripts.Candidate> unfinished = new ArrayDeque<>();
        private int placed;

        Edition(AgencyId agency, Newsroom room) {
            this.agency = agency;
            this.editor = room.actor(room.editor());
            this.secretary = room.actor(room.secretary());
            List<Manuscripts.Candidate> found = manuscripts.forPrint(agency, "", PIECES);
            var texts = manuscripts.of(
                    agency, found.stream().map(Manuscripts.Candidate::id).toList());
            for (Manuscripts.Candidate piece : found) {
                Manuscripts.Manuscript text = texts.get(piece.id());
                if (text != null && text.finished() && piece.words() > 0) {
                    finished.add(piece);
                } else if (text != null && text.form() == PieceForm.PRINT) {
                    unfinished.add(piece);
                }
            }
        }

        void make() {
            LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
            UUID title = print.addTitle(
                            agency,
                            secretary,
                            new PrintDesk.NewTitle(
                                    "Báo Mẫu thường kỳ",
                                    List.of(1, 2, 3, 4, 5, 6, 7),
                                    PAGES.size(),
                                    PAGES,
                                    FIRST_NUMBER))
                    .orThrow();
            List<UUID> issues = print.open(agency, secretary, title, today, today.plusDays(DAYS - 1))
                    .orThrow();
            out(issues.get(0));
            inTheMaking(issues.get(1));
        }

        private void out(UUID issue) {
            ads(issue);
            for (int page = 1; page <= PAGES.size(); page++) {
                fillPage(issue, page, 2);
                carry(issue, page, List.of("submit", "approve", "send"));
            }
            print.release(agency, secretary, issue).orThrow();
        }

        private void inTheMaking(UUID issue) {
            ads(issue);
            for (int page = 1; page <= PAGES.size() - 2; page++) {
                fillPage(issue, page, PIECES_PER_PAGE);
                print.setPage(agency, secretary, issue, page, editor.person().value(), 0)
                        .orThrow();
            }
            carry(issue, 2, List.of("submit", "approve", "send"));
            carry(issue, 3, List.of("submit", "approve"));
            carry(issue, 4, List.of("submit"));
            while (!unfinished.isEmpty()) {
                place(issue, unfinished.size() > 1 ? 5 : null, unfinished.remove(), 2);
            }
            room(issue, 1, "Ảnh lớn: thông xe đường tránh", 120, 3);
            room(issue, 6, "Chùm ảnh lễ hội", 200, 3);
        }

        private void ads(UUID issue) {
            print.setPage(agency, secretary, issue, PAGES.size(), null, ADS_PERCENT)
                    .orThrow();
        }

        private void fillPage(UUID issue, int page, int pieces) {
            for (int i = 0; i < pieces && !finished.isEmpty(); i++) {
                place(issue, page, finished.remove(), i == 0 ? 4 : 2);
            }
        }

        private void place(UUID issue, @Nullable Integer page, Manuscripts.Candidate p, int columns) {
            int wanted = Math.max(40, p.words() + OFF_BY_WORDS.get(placed++ % OFF_BY_WORDS.size()));
            print.place(
                            agency,
                            editor,
                            issue,
                            new PrintDesk.Room(
                                    page, p.title(), p.id(), wanted, columns, columns > 2 ? PICTURE_LINES : 0))
                    .orThrow();
        }

        private void room(UUID issue, int page, String label, int words, int columns) {
            print.place(agency, editor, issue, new PrintDesk.Room(page, label, null, words, columns, PICTURE_LINES))
                    .orThrow();
        }

        private void carry(UUID issue, int page, List<String> acts) {
            for (String act : acts) {
                Actor actor = act.equals("submit") ? editor : secretary;
                print.step(agency, actor, issue, page, act).orThrow();
            }
        }
    }
}
