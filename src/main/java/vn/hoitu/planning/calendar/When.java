package vn.hoitu.planning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When something happens: on whole days, which are the same days everywhere, or by the clock of a place. */
public sealed interface When {

    /** @param last the last of the days, not the one after it */
    record AllDay(LocalDate first, LocalDate last) implements When {

        @Override
        public LocalDate start() {
            return first;
        }

        @Override
        public LocalDate firstDay(ZoneId newsroom) {
            return first;
        }

        @Override
        public LocalDate lastDay(ZoneId newsroom) {
            return last;
        }

        @Override
        public When startingOn(LocalDate day) {
            return new AllDay(day, day.plusDays(ChronoUnit.DAYS.between(first, last)));
        }

        @Override
        public boolean inOrder() {
            return !last.isBefore(first);
        }
    }

    /** By the clock on the wall of the place; what instant that is follows from the zone. */
    record Timed(LocalDateTime from, LocalDateTime until, ZoneId zone) implements When {

        public Instant startInstant() {
            return ZonedDateTime.of(from, zone).toInstant();
        }

        public Instant endInstant() {
            return ZonedDateTime.of(until, zone).toInstant();
        }

        public LocalTime time() {
            return from.toLocalTime();
        }

        @Override
        public LocalDate start() {
            return from.toLocalDate();
        }

        @Override
        public LocalDate firstDay(ZoneId newsroom) {
            return LocalDate.ofInstant(startInstant(), newsroom);
        }

        /** What ends at midnight ended the day before. */
        @Override
        public LocalDate lastDay(ZoneId newsroom) {
            Instant end = endInstant();
            return LocalDate.ofInstant(end.isAfter(startInstant()) ? end.minusNanos(1) : end, newsroom);
        }

        @Override
        public When startingOn(LocalDate day) {
            LocalDateTime moved = day.atTime(from.toLocalTime());
            return new Timed(moved, moved.plus(java.time.Duration.between(from, until)), zone);
        }

        @Override
        public boolean inOrder() {
            return !endInstant().isBefore(startInstant());
        }
    }

    /** The day it begins where it happens. */
    LocalDate start();

    /** The first day it touches by the newsroom's clock. */
    LocalDate firstDay(ZoneId newsroom);

    /** The last day it touches by the newsroom's clock. */
    LocalDate lastDay(ZoneId newsroom);

    /** The same length at the same hour, beginning on another day. */
    When startingOn(LocalDate day);

    boolean inOrder();
}
