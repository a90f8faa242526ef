package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.document.Node;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/** A paper with pieces that are scheduled, some under embargo until then or shortly before, and come off later. */
class BusyPaper {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    WritingDesk writing;

    @Autowired
    FirstTexts firstTexts;

    @Autowired
    Approvals approvals;

    @Autowired
    PlannedActs planned;

    @Autowired
    Embargoes embargoes;

    @Autowired
    Pieces pieces;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    AgencyId open(Instant begin, Duration day, Duration longestOut, int pieceCount, int embargoed, Random times) {
        TestNewsroom paper = newsrooms.aPaper();
        AgencyId agency = paper.id();
        UUID section = UUID.fromString(paper.section("Thời sự"));
        Actor editor = Actor.program("test");
        for (int i = 0; i < pieceCount; i++) {
            int number = i;
            Instant out = begin.plusMillis(times.nextLong(day.toMillis()));
            Instant off = out.plusMillis(times.nextLong(longestOut.toMillis()));
            tenancy.within(agency, () -> {
                Piece piece = written(agency, section, editor, "Tin hẹn giờ số " + number);
                pieces.move(piece, PieceState.APPROVED, null, clock.instant());
                approvals.give(piece, editor, false, clock.instant());
                if (number < embargoed) {
                    Instant until = out.minusMillis(times.nextInt(2) * (long) times.nextInt(30_000));
                    embargoes.write(piece, until);
                    planned.plan(piece, PlannedAct.Kind.LIFT_EMBARGO, until, editor);
                }
                planned.plan(piece, PlannedAct.Kind.PUBLISH, out, editor);
                planned.plan(piece, PlannedAct.Kind.UNPUBLISH, off, editor);
                pieces.move(piece, PieceState.SCHEDULED, out, clock.instant());
            });
        }
        return agency;
    }

    private Piece written(AgencyId agency, UUID section, Actor editor, String title) {
        Node text = WritingDesk.read(json.writeValueAsString(Texts.document(title, "", "Một câu.")))
                .orThrow();
        Piece piece = writing.add(
                agency,
                text,
                section,
                List.of(),
                List.of(new AuthorView("Nguyễn Thị Ngọc Ẩn", null, null)),
                "Báo Mẫu",
                Making.ARTICLE,
                editor,
                clock.instant());
        firstTexts.opened(piece);
        return piece;
    }
}
