package vn.hoitu.editorial.check;

import java.time.Instant;

/**
 * Why the checks are asked.
 *
 * @param at when the piece would go out; now, or the time it is scheduled for
 */
public record Asking(Moment moment, Instant at) {}
