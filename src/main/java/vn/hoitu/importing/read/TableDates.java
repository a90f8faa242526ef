package vn.hoitu.importing.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoitu.shared.VietnamTime;

/** Dates as people write them in tables: ISO 8601, or day before month as in Vietnam. Without a zone, Vietnam's. */
final class TableDates {

    private static final List<DateTimeFormatter> WITH_TIME = forms(
            "uuuu-M-d'T'H:m[:s]",
            "uuuu-M-d H:m[:s]",
            "d/M/uuuu H:m[:s]",
            "d-M-uuuu H:m[:s]",
            "d.M.uuuu H:m[:s]",
            "H:m[:s] d/M/uuuu",
            "H:m[:s] d-M-uuuu",
            "uuuu/M/d H:m[:s]",
            "H:m[:s], d/M/uuuu",
            "d/M/uuuu, H:m[:s]");
    private static final List<DateTimeFormatter> DAYS =
            forms("uuuu-M-d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu/M/d");
    private static final List<DateTimeFormatter> ZONED =
            List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);

    private TableDates() {}

    static Optional<Instant> read(String text) {
        for (DateTimeFormatter form : ZONED) {
            Optional<Instant> at =
                    attempt(() -> OffsetDateTime.parse(text, form).toInstant());
            if (at.isPresent()) {
                return at;
            }
        }
        for (DateTimeFormatter form : WITH_TIME) {
            Optional<Instant> at = attempt(() ->
                    LocalDateTime.parse(text, form).atZone(VietnamTime.ZONE).toInstant());
            if (at.isPresent()) {
                return at;
            }
        }
        for (DateTimeFormatter form : DAYS) {
            Optional<Instant> at = attempt(() ->
                    LocalDate.parse(text, form).atStartOfDay(VietnamTime.ZONE).toInstant());
            if (at.isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }

    private interface Parsing {

        Instant at();
    }

    private static Optional<Instant> attempt(Parsing parsing) {
        try {
            return WxrDates.sensible(parsing.at());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> forms(String... patterns) {
        return java.util.Arrays.stream(patterns)
                .map(p -> DateTimeFormatter.ofPattern(p, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
