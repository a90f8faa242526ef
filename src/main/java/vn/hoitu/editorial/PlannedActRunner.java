package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Does what is planned when its time has come. Every node does so all the time; that an act is done and what it does
 * are one transaction, so it happens once or not yet, wherever a node dies. Nothing is remembered outside the database.
 */
@Component
class PlannedActRunner {

    /** So many alarms are read at once; there may be more. */
    static final int MOST_AT_ONCE = 100;
    /** An act that breaks for a reason of its own is given up after so many tries and told to people. */
    static final int MOST_TRIES = 5;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(PlannedActRunner.class);

    private final Alarms alarms;
    private final PlannedActs planned;
    private final PlannedEffects effects;
    private final Pieces pieces;
    private final Tenancy tenancy;
    private final Clock clock;

    PlannedActRunner(
            Alarms alarms, PlannedActs planned, PlannedEffects effects, Pieces pieces, Tenancy tenancy, Clock clock) {
        this.alarms = alarms;
        this.planned = planned;
        this.effects = effects;
        this.pieces = pieces;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        @Background
        Round plannedActs(PlannedActRunner runner) {
            return new Round("planned-acts", PAUSE, runner::sweep);
        }
    }

    /**
     * Everything whose time has come, in the order of time; what is overdue after a standstill is done at once.
     *
     * @return whether there may be more to do now
     */
    boolean sweep() {
        alarms.reach(clock.instant());
        List<Alarms.Alarm> due = alarms.due(MOST_AT_ONCE);
        long done = due.stream().filter(this::answer).count();
        return done > 0 && due.size() == MOST_AT_ONCE;
    }

    /** One alarm's trouble is its own; the next ones are answered all the same. */
    private boolean answer(Alarms.Alarm alarm) {
        try {
            return tenancy.within(alarm.agency(), () -> carryOut(alarm));
        } catch (RuntimeException e) {
            log.warn("The planned act {} did not succeed and is tried again: {}", alarm.plannedAct(), e.toString());
            if (!isOfTheDatabase(e)) {
                countTry(alarm);
            }
            return false;
        }
    }

    private boolean carryOut(Alarms.Alarm alarm) {
        if (!alarms.take(alarm)) {
            return false;
        }
        Optional<Piece> piece = planned.find(alarm.agency(), alarm.plannedAct())
                .flatMap(act -> pieces.lock(alarm.agency(), act.piece()));
        // People change planned acts under the lock of the piece, so only now it is certain what stands there.
        Optional<PlannedAct> act = piece.flatMap(p -> planned.find(alarm.agency(), alarm.plannedAct()))
                .filter(a -> a.state() == PlannedAct.State.WAITING);
        if (act.isEmpty()) {
            alarms.remove(alarm);
            return true;
        }
        if (act.get().at().isAfter(alarm.at())) {
            alarms.reset(alarm, act.get().at()); // moved; what waits is never without an alarm
            return true;
        }
        return planned.isFirst(act.get()) && done(piece.orElseThrow(), act.get(), alarm);
    }

    private boolean done(Piece piece, PlannedAct act, Alarms.Alarm alarm) {
        if (!planned.end(act, PlannedAct.State.DONE, null, null, clock.instant())) {
            return false;
        }
        Outcome<Boolean> outcome = effects.carryOut(piece, act);
        if (outcome instanceof Outcome.Refused<Boolean>(Refusal refusal)) {
            effects.failed(piece, act, refusal);
        }
        alarms.remove(alarm);
        return true;
    }

    private void countTry(Alarms.Alarm alarm) {
        try {
            tenancy.within(alarm.agency(), () -> {
                if (alarms.take(alarm) && alarms.triedAgain(alarm) >= MOST_TRIES) {
                    giveUp(alarm);
                }
            });
        } catch (RuntimeException e) {
            log.warn("The try of planned act {} could not be counted: {}", alarm.plannedAct(), e.toString());
        }
    }

    private void giveUp(Alarms.Alarm alarm) {
        Instant now = clock.instant();
        planned.find(alarm.agency(), alarm.plannedAct())
                .ifPresent(act -> pieces.lock(alarm.agency(), act.piece()).ifPresent(piece -> {
                    if (planned.end(act, PlannedAct.State.DONE, null, null, now)) {
                        effects.failed(piece, act, Refusal.of(Refusal.Kind.UNAVAILABLE, "planned-act-broke"));
                    }
                }));
        alarms.remove(alarm);
    }

    /** A lost connection or a deadlock says nothing about the act. */
    private static boolean isOfTheDatabase(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof RecoverableDataAccessException
                || e instanceof TransactionException;
    }
}
