package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.check.Moment;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.Slug;

/** Decides whether a piece may reach readers now, and what follows: updates and corrections. */
@Service
class PublishingDesk {

    static final int DEFAULT_SHOWN_DAYS = 7;

    private final Release release;
    private final PublicationRecord publications;
    private final PublicationGate gate;
    private final Approvals approvals;
    private final SectionRegister sections;
    private final FollowingUp following;
    private final LegalFigures law;
    private final PieceNews news;
    private final IdSource ids;
    private final Clock clock;

    PublishingDesk(
            Release release,
            PublicationRecord publications,
            PublicationGate gate,
            Approvals approvals,
            SectionRegister sections,
            FollowingUp following,
            LegalFigures law,
            PieceNews news,
            IdSource ids,
            Clock clock) {
        this.release = release;
        this.publications = publications;
        this.gate = gate;
        this.approvals = approvals;
        this.sections = sections;
        this.following = following;
        this.law = law;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /** Publishes or updates; the piece is locked by the caller's transaction. */
    Outcome<Boolean> publish(Piece piece, Actor actor, String kind) {
        return publish(piece, actor, kind, clock.instant());
    }

    private Outcome<Boolean> publish(Piece piece, Actor actor, String kind, Instant moment) {
        Optional<Refusal> refusal = kind.equals("publish") && !approvals.covers(piece)
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "not-the-approved-text"))
                : Embargoes.refuses(piece, moment).or(() -> gate.refuses(piece, Moment.PUBLICATION, moment));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        release.put(
                piece,
                actor,
                kind,
                now,
                Objects.requireNonNullElse(piece.publishedAt(), now),
                publications.corrections(piece));
        news.tell(piece, kind.equals("update") ? PieceAct.UPDATE : PieceAct.PUBLISH, actor, null);
        return Outcome.done(true);
    }

    /** With a date of its own, for pieces that were published elsewhere long ago. */
    void publishImported(Piece piece, Actor actor, Instant firstPublishedAt, @Nullable String slug) {
        Piece named = piece.slug() == null && slug != null ? piece.withSlug(Slug.of(slug)) : piece;
        release.put(named, actor, "import", firstPublishedAt, firstPublishedAt, publications.corrections(piece));
    }

    /** What is published at its time: as if it were that time, however late it is and whatever the clock says. */
    Outcome<Boolean> publishDue(Piece piece, Actor program, Instant time) {
        return publish(piece, program, "publish", later(time));
    }

    /** A piece whose time with readers was over, as it last was with them. */
    Outcome<Boolean> publishAgain(Piece piece, Actor actor, Instant time) {
        boolean another =
                piece.hasOtherText() || !approvals.handsSincePublication(piece).isEmpty();
        Optional<Refusal> refusal = another
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "not-the-approved-text"))
                : Embargoes.refuses(piece, later(time)).or(() -> gate.refuses(piece, Moment.PUBLICATION, later(time)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant first = Objects.requireNonNullElse(piece.publishedAt(), later(time));
        release.put(piece, actor, "publish-again", clock.instant(), first, publications.corrections(piece));
        news.tell(piece, PieceAct.PUBLISH, actor, null);
        return Outcome.done(true);
    }

    private Instant later(Instant time) {
        Instant now = clock.instant();
        return now.isAfter(time) ? now : time;
    }

    Outcome<Boolean> correct(Piece piece, Actor actor, ActOrder.@Nullable CorrectionText text) {
        List<FieldProblem> problems = problemsWith(text);
        if (!problems.isEmpty() || text == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Optional<Refusal> refusal =
                Embargoes.refuses(piece, clock.instant()).or(() -> gate.refuses(piece, Moment.PUBLICATION));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        PublishedCorrection correction = new PublishedCorrection(
                ids.next(),
                piece.id(),
                publications.publishedTitle(piece),
                sections.find(piece.agency(), Objects.requireNonNull(piece.sectionId()))
                        .map(SectionView::name)
                        .orElse(""),
                Objects.requireNonNull(piece.publishedAt()),
                OrderTexts.stripped(text.wrong()),
                OrderTexts.stripped(text.right()),
                OrderTexts.stripped(text.apology()),
                now,
                now.plus(Duration.ofDays(shownDays(now))));
        publications.correction(piece, correction, actor);
        List<PublishedCorrection> all = publications.corrections(piece);
        if (piece.state() == PieceState.EXPIRED) {
            release.correctOffTime(piece, actor, now, all);
        } else {
            release.put(piece, actor, "correct", now, correction.workPublishedAt(), all);
        }
        following.corrected(piece, actor, correction);
        news.tell(piece, PieceAct.CORRECT, actor, null);
        return Outcome.done(true);
    }

    private int shownDays(Instant now) {
        return law.on("correction.shown", LocalDate.ofInstant(now, VietnamTime.ZONE))
                .map(LegalFigures.LegalFigure::value)
                .orElse(DEFAULT_SHOWN_DAYS);
    }

    private static List<FieldProblem> problemsWith(ActOrder.@Nullable CorrectionText text) {
        List<FieldProblem> problems = new ArrayList<>();
        OrderTexts.require(text == null ? null : text.wrong(), "correction.wrong", problems);
        OrderTexts.require(text == null ? null : text.right(), "correction.right", problems);
        OrderTexts.require(text == null ? null : text.apology(), "correction.apology", problems);
        if (problems.isEmpty()
                && text != null
                && OrderTexts.stripped(text.wrong()).equals(OrderTexts.stripped(text.right()))) {
            problems.add(FieldProblem.of("correction.right", "same-as-wrong"));
        }
        return problems;
    }
}
