package vn.hoitu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.ActDesk;
import vn.hoitu.editorial.ActOrder;
import vn.hoitu.editorial.CheckRules;
import vn.hoitu.editorial.DetailsDesk;
import vn.hoitu.editorial.ImportDesk;
import vn.hoitu.editorial.ImportedPiece;
import vn.hoitu.editorial.PieceDetails;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.editorial.WritingDesk;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** The pieces the demo's newsrooms are working on: written, handed on, returned and decided by its people. */
@Component
class DeskWork {

    private static final String FILE = "/dang-lam.md";

    private final WritingDesk writing;
    private final DetailsDesk details;
    private final ActDesk acts;
    private final ImportDesk imports;
    private final CheckRules rules;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    DeskWork(
            WritingDesk writing,
            DetailsDesk details,
            ActDesk acts,
            ImportDesk imports,
            CheckRules rules,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.writing = writing;
        this.details = details;
        this.acts = acts;
        this.imports = imports;
        this.rules = rules;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * All of it in one transaction, so that it is done once or not at all. The first text comes in as from outside and
     * carries the mark by which a second filling sees that the desk is full.
     */
    void fill(AgencyId agency, Newsroom room, Map<String, UUID> sections, PictureShelf shelf) {
        Dateline line = new Dateline(LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE));
        List<Manuscript> texts =
                Stock.read(room.place() + FILE).stream().map(t -> t.dated(line)).toList();
        tenancy.within(agency, () -> {
            if (first(agency, room, sections, shelf, texts.getFirst())) {
                for (int i = 1; i < texts.size(); i++) {
                    hand(agency, room, texts.get(i)).carry(sections, shelf, i);
                }
            }
        });
    }

    /** Carries a piece that was opened from the plan. */
    void carry(
            AgencyId agency,
            Newsroom room,
            Actor writer,
            UUID piece,
            Manuscript text,
            Map<String, UUID> sections,
            PictureShelf shelf,
            int turn) {
        new Hand(agency, room, text, writer, new PieceId(piece)).carry(sections, shelf, turn);
    }

    private Hand hand(AgencyId agency, Newsroom room, Manuscript text) {
        Actor writer = room.writerOf(text);
        return new Hand(
                agency,
                room,
                text,
                writer,
                writing.open(agency, writer, null, text.title()).orThrow());
    }

    static int pieces(String place) {
        return Stock.read(place + FILE).size();
    }

    private boolean first(
            AgencyId agency, Newsroom room, Map<String, UUID> sections, PictureShelf shelf, Manuscript text) {
        Outcome<ImportDesk.Brought> brought = imports.bring(
                new ImportedPiece(
                        agency,
                        "demo:" + room.place() + ":desk",
                        PieceState.DRAFT,
                        sections.get(text.note("section")),
                        Typesetting.json(text, shelf.nodes(text, 0)),
                        room.authorsOf(text),
                        text.list("tags"),
                        null,
                        null,
                        clock.instant(),
                        null,
                        List.of()),
                room.writerOf(text));
        return brought instanceof Outcome.Done<ImportDesk.Brought>(ImportDesk.Brought b)
                && b.came() == ImportDesk.Came.CREATED;
    }

    /** Carries one piece from its first word to where it is to stand. */
    private final class Hand {

        private final AgencyId agency;
        private final Newsroom room;
        private final Manuscript text;
        private final Actor writer;
        private final PieceId id;
        private int version = 1;
        private int documentVersion = 1;

        Hand(AgencyId agency, Newsroom room, Manuscript text, Actor writer, PieceId id) {
            this.agency = agency;
            this.room = room;
            this.text = text;
            this.writer = writer;
            this.id = id;
        }

        void carry(Map<String, UUID> sections, PictureShelf shelf, int turn) {
            write(sections, Typesetting.json(text, shelf.nodes(text, turn)));
            declare();
            Actor editor = room.actor(room.editor());
            Actor head = room.actor(room.head());
            Actor secretary = room.actor(room.secretary());
            for (String act : text.list("acts")) {
                switch (act) {
                    case "submit", "discard" -> act(writer, act);
                    case "return" -> order(editor, act, text.note("reason"), null, null);
                    case "review" -> act(editor, act);
                    case "approve" -> act(head, act);
                    case "publish", "schedule" -> act(secretary, act);
                    case "correct" -> order(secretary, act, null, correction(), null);
                    case "take-down" -> order(secretary, act, null, null, ground());
                    default -> throw new IllegalStateException("No act of the demo: " + act);
                }
            }
        }

        private void write(Map<String, UUID> sections, String document) {
            documentVersion = writing.save(agency, writer, id, documentVersion, ids.next(), 1, document)
                    .orThrow()
                    .documentVersion();
            details.change(
                            agency,
                            writer,
                            id,
                            version,
                            new PieceDetails.Change(
                                    sections.get(text.note("section")),
                                    text.list("tags"),
                                    text.list("by").isEmpty() ? Printing.byline(writer) : room.authorsOf(text),
                                    text.noteOrNull("source")))
                    .orThrow();
            version++;
        }

        private void declare() {
            if (text.noteOrNull("ai") != null) {
                rules.declareAi(agency, writer, id, "image", text.note("ai"), "Ảnh minh họa đầu bài")
                        .orThrow();
            }
            if (text.noteOrNull("interview") != null) {
                rules.declareInterview(agency, writer, id, text.note("interview"), true)
                        .orThrow();
            }
        }

        private void act(Actor actor, String act) {
            order(actor, act, null, null, null);
        }

        private void order(
                Actor actor,
                String act,
                @Nullable String reason,
                ActOrder.@Nullable CorrectionText correction,
                ActOrder.@Nullable TakeDownGround ground) {
            Duration lead = Duration.ofHours(Long.parseLong(text.notes().getOrDefault("hours", "6")));
            ActOrder order = new ActOrder(
                    act,
                    version,
                    documentVersion,
                    reason,
                    act.equals("schedule") ? clock.instant().plus(lead) : null,
                    correction,
                    ground);
            acts.carryOut(agency, actor, id, order).orThrow();
            version++;
        }

        private ActOrder.CorrectionText correction() {
            return new ActOrder.CorrectionText(text.note("wrong"), text.note("right"), text.note("apology"));
        }

        private ActOrder.TakeDownGround ground() {
            return new ActOrder.TakeDownGround(
                    text.note("ground"),
                    text.note("requester"),
                    null,
                    text.noteOrNull("document"),
                    text.note("reason"));
        }
    }
}
