package vn.hoitu.strategy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** What a programme said from a day on, and since when this installation knows it. */
public record Edition(
        String programme,
        int number,
        @Nullable LocalDate validFrom,
        ProgrammeBook book,
        String reason,
        Instant recordedAt,
        String recordedBy) {}
