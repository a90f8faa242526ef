package vn.hoitu.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Carries a letter on: answers, hands it on, takes in what came back, refuses, settles. */
@Service
class LetterActs {

    /** For which reasons feedback may stay unpublished (NĐ 237/2026, Điều 21 khoản 2). */
    private static final Set<String> GROUNDS = Set.of("unlawful", "insulting");

    /** An act as the request gives it; an act that is not known is none. */
    record ActWish(
            @Nullable LetterAct act,
            int version,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable UUID authorityId,
            @Nullable String authorityName,
            @Nullable String ground) {}

    private record Order(
            Actor actor, Letter letter, LetterAct act, String text, LocalDate on, String authority, ActWish wish) {}

    private final LetterDesk desk;
    private final Letters letters;
    private final Messages messages;
    private final LetterTimes times;
    private final FeedbackExchanges exchanges;
    private final LetterNews news;
    private final IdSource ids;
    private final Clock clock;

    LetterActs(
            LetterDesk desk,
            Letters letters,
            Messages messages,
            LetterTimes times,
            FeedbackExchanges exchanges,
            LetterNews news,
            IdSource ids,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.messages = messages;
        this.times = times;
        this.exchanges = exchanges;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> act(AgencyId agency, Actor actor, UUID id, ActWish wish) {
        LetterAct act = wish.act();
        return desk.onLetter(
                agency,
                actor,
                id,
                wish.version(),
                act == null ? CorrespondencePolicy.HANDLE : act.permission(),
                letter -> {
                    if (act == null) {
                        return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
                    }
                    if (!act.possibleFor(letter)) {
                        return Outcome.refused(Refusal.of(
                                Refusal.Kind.CONFLICT,
                                "letter-act-not-now",
                                Map.of("state", letter.state().code())));
                    }
                    return read(actor, letter, act, wish).then(this::carryOut);
                });
    }

    private Outcome<Order> read(Actor actor, Letter letter, LetterAct act, ActWish wish) {
        List<FieldProblem> problems = new ArrayList<>();
        String text = LetterReading.text("text", wish.text(), problems);
        if (act.needsText()) {
            LetterReading.required("text", text, problems);
        }
        LocalDate on = LetterReading.day("on", wish.on(), times.today(), problems);
        if (on.isBefore(letter.receivedOn())) {
            problems.add(FieldProblem.of("on", "day-out-of-range"));
        }
        String authority =
                LetterReading.line("authorityName", wish.authorityName(), LetterReading.MOST_LINE_CHARACTERS, problems);
        if (act == LetterAct.FORWARD) {
            LetterReading.required("authorityName", authority, problems);
        }
        if (act == LetterAct.REFUSE && !GROUNDS.contains(Objects.requireNonNullElse(wish.ground(), ""))) {
            problems.add(FieldProblem.of("ground", "unknown"));
        }
        return problems.isEmpty()
                ? Outcome.done(new Order(actor, letter, act, text, on, authority, wish))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private Outcome<UUID> carryOut(Order o) {
        Letter l = o.letter();
        return switch (o.act()) {
            case ANSWER -> done(o, l.kind() == LetterKind.QUESTION ? Changed.closed(l, "answered", null) : l, "agency");
            case RECEIVE -> received(o);
            case FORWARD -> forwarded(o);
            case REPLY -> replied(o);
            case INFORM -> done(o, Changed.closed(l, "informed", null), "agency");
            case SETTLE ->
                done(
                        o,
                        Changed.closed(
                                l, l.state() == LetterState.WAITING ? "unanswered" : "settled", nullIfEmpty(o.text())),
                        "agency");
            case REFUSE -> done(o, Changed.closed(l, "refused", o.wish().ground() + ": " + o.text()), "agency");
            case STOP ->
                exchanges.mayStop(l).then(citation -> done(o, Changed.closed(l, "stopped", citation), "agency"));
        };
    }

    /** A further writing opens the letter again with a new time; not after the newsroom stopped by law. */
    private Outcome<UUID> received(Order o) {
        boolean stopped = "stopped".equals(o.letter().outcome());
        Letter.Due due = times.received(o.letter().agency(), o.letter().kind(), o.on());
        return done(o, stopped ? o.letter() : Changed.open(o.letter(), due), "sender");
    }

    private Outcome<UUID> forwarded(Order o) {
        Letter l = o.letter();
        Letter.Due running = l.due();
        if (l.state() == LetterState.WAITING && running != null && !l.isLate(times.today())) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "authority-still-in-time",
                    Map.of("until", running.on().toString(), "citation", running.citation())));
        }
        Letter.Authority asked = new Letter.Authority(o.wish().authorityId(), o.authority(), o.on(), null);
        return done(o, Changed.authority(l, LetterState.WAITING, asked, times.asked(l.kind(), o.on())), "agency");
    }

    private Outcome<UUID> replied(Order o) {
        Letter l = o.letter();
        Letter.Authority asked = l.authority();
        Letter.Authority answered = new Letter.Authority(asked.id(), asked.name(), asked.askedOn(), o.on());
        Letter now = Changed.authority(l, LetterState.REPLIED, answered, times.replied(l.agency(), l.kind(), o.on()));
        return done(
                o,
                l.kind() == LetterKind.REQUEST
                        ? Changed.closed(Changed.authority(l, LetterState.REPLIED, answered, l.due()), "answered", null)
                        : now,
                "authority");
    }

    private Outcome<UUID> done(Order o, Letter now, String party) {
        Letter before = o.letter();
        AgencyId agency = before.agency();
        letters.save(now, clock.instant());
        if (!o.text().isEmpty()) {
            messages.add(
                    agency,
                    new Message(
                            ids.next(),
                            before.id(),
                            0,
                            party,
                            o.act().code(),
                            o.text(),
                            o.on(),
                            o.actor().person().value(),
                            o.actor().name(),
                            null,
                            clock.instant()));
        }
        Map<String, Object> after = new HashMap<>();
        after.put("state", now.state().code());
        after.put("due", now.due() == null ? "" : now.due().on().toString());
        after.put("authority", now.authority().name());
        after.put("reason", now.reason() == null ? "" : now.reason());
        desk.record(
                o.actor(),
                before,
                "letter." + o.act().code(),
                Map.of("state", before.state().code()),
                after);
        tellSender(o, now);
        return Outcome.done(before.id());
    }

    private void tellSender(Order o, Letter now) {
        switch (o.act()) {
            case ANSWER, INFORM, REFUSE, STOP, FORWARD ->
                news.write(
                        Changed.sender(now, o.letter().sender()),
                        o.act(),
                        o.act() == LetterAct.STOP ? Objects.requireNonNullElse(now.reason(), "") : o.text());
            case RECEIVE, REPLY, SETTLE -> {}
        }
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
