package vn.hoitu.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person hears of things.
 *
 * @param mailLeaves whether this installation sends mail at all
 * @param pushKey what a browser needs to subscribe
 * @param quietFrom minute of the day in Vietnam
 */
public record NoticeChoicesView(
        List<NoticeSubjectView> subjects,
        int digestHour,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil,
        boolean mailLeaves,
        String pushKey,
        List<NotifiedBrowserView> browsers) {

    /** @param always whether it shows in the product whatever is chosen */
    public record NoticeSubjectView(String subject, boolean inProduct, boolean always, String mail, boolean push) {}

    /** A browser that is woken. */
    public record NotifiedBrowserView(
            UUID id,
            String endpoint,
            String name,
            Instant since,
            @Nullable Instant usedAt) {}
}
