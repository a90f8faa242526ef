package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;

/**
 * A correction (cải chính) with apology as NĐ 237/2026, Điều 19 asks: names the work, its section and date, the wrong
 * information and the right one; the apology stands directly after it.
 *
 * @param shownUntil how long it stays in its section on the home page at least
 */
public record PublishedCorrection(
        UUID id,
        PieceId piece,
        String workTitle,
        String sectionName,
        Instant workPublishedAt,
        String wrong,
        String right,
        String apology,
        Instant publishedAt,
        Instant shownUntil) {}
