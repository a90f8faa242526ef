package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Correspondence for other modules: what people do with it on the screen, with the same rules and refusals. */
@Service
public class Correspondence {

    /** A letter that came in; what is not known is left open. */
    public record NewLetter(
            String kind,
            String channel,
            String subject,
            String text,
            String senderKind,
            String senderName,
            @Nullable String senderEmail,
            LocalDate receivedOn,
            @Nullable UUID pieceId,
            @Nullable String workTitle,
            @Nullable String authorityName) {}

    private final LetterDesk desk;
    private final LetterActs acts;
    private final LetterBoard board;
    private final Letters letters;
    private final Tenancy tenancy;

    Correspondence(LetterDesk desk, LetterActs acts, LetterBoard board, Letters letters, Tenancy tenancy) {
        this.desk = desk;
        this.acts = acts;
        this.board = board;
        this.letters = letters;
        this.tenancy = tenancy;
    }

    public boolean isEmpty(AgencyId agency) {
        LetterFilter all = new LetterFilter(null, null, null, null, null, null, null);
        return tenancy.reading(agency, () -> letters.count(agency, all, LocalDate.EPOCH)) == 0;
    }

    public Outcome<UUID> register(AgencyId agency, Actor actor, NewLetter l) {
        return desk.register(
                agency,
                actor,
                new LetterReading.LetterWish(
                        l.kind(),
                        l.channel(),
                        l.subject(),
                        l.text(),
                        l.senderKind(),
                        l.senderName(),
                        null,
                        null,
                        l.senderEmail(),
                        l.receivedOn(),
                        l.pieceId(),
                        l.workTitle(),
                        null,
                        null,
                        null,
                        l.authorityName(),
                        null));
    }

    /**
     * @param act {@code answer}, {@code forward}, {@code reply}, {@code inform} or {@code settle}
     * @param authority who is asked, of {@code forward}
     */
    public Outcome<UUID> act(
            AgencyId agency,
            Actor actor,
            UUID letter,
            String act,
            String text,
            LocalDate on,
            @Nullable String authority) {
        LetterAct known = LetterAct.of(act).orElseThrow(() -> new IllegalArgumentException(act));
        return board.letter(agency, actor, letter)
                .then(l -> acts.act(
                        agency,
                        actor,
                        letter,
                        new LetterActs.ActWish(known, l.row().version(), text, on, null, authority, null)));
    }
}
