package vn.hoitu.print;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a piece was printed.
 *
 * @param titleName of the print product, as it was called on that day
 * @param workTitle the headline with which it was printed
 */
public record PrintedWork(
        UUID pieceId, UUID issueId, String titleName, int issueNumber, LocalDate day, int page, String workTitle) {}
