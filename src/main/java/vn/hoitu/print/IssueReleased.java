package vn.hoitu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An issue came out; which pieces it printed is asked of {@link PrintedWorks}. */
public record IssueReleased(UUID agency, UUID issue, int number, LocalDate day, Instant at) {}
