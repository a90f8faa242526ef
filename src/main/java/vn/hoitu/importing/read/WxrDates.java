package vn.hoitu.importing.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;

/** When an item was written and went public: the world's time first, local time as Vietnam's. */
record WxrDates(@Nullable Instant created, @Nullable Instant published) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** Nothing that an agency kept on a web server is older, and no honest date is later. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static WxrDates of(XmlElement item, List<Finding> findings) {
        Instant at = gmt(item.of("wp:post_date_gmt")).orElse(null);
        if (at == null) {
            at = parsed(item.of("wp:post_date"))
                    .flatMap(d -> sensible(d.atZone(VietnamTime.ZONE).toInstant()))
                    .orElse(null);
            if (at != null) {
                findings.add(Finding.of(Remark.DATE_ASSUMED_LOCAL));
            }
        }
        if (at == null) {
            at = mailDate(item.of("pubDate")).orElse(null);
        }
        return new WxrDates(at, at);
    }

    static Optional<Instant> gmt(String text) {
        return parsed(text).flatMap(d -> sensible(d.toInstant(ZoneOffset.UTC)));
    }

    static Optional<Instant> sensible(Instant at) {
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? Optional.empty() : Optional.of(at);
    }

    private static Optional<LocalDateTime> parsed(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, FORM));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> mailDate(String text) {
        try {
            return sensible(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
