package vn.hoitu.collection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** Lists of the monitor as files. */
@Component
class MonitorTable {

    private static final List<String> COLUMNS = List.of(
            "unit",
            "kind",
            "holder",
            "state",
            "due",
            "extended",
            "waits",
            "first-sent",
            "sent",
            "accepted",
            "late",
            "reminders");
    private static final List<String> CONCERN_COLUMNS =
            List.of("kind", "unit", "addressee", "words", "state", "raised", "answer", "answered", "closed");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

    private final Problems texts;

    MonitorTable(Problems texts) {
        this.texts = texts;
    }

    byte[] csv(RoundViews.RoundReportsView view, Locale locale) {
        return csv(rows(view, locale));
    }

    byte[] workbook(RoundViews.RoundReportsView view, Locale locale) {
        return Workbooks.table(text("sheet", locale), rows(view, locale));
    }

    byte[] concerns(List<Concerns.Concern> all, Locale locale) {
        return csv(concernRows(all, locale));
    }

    private static byte[] csv(List<List<@Nullable Object>> rows) {
        StringBuilder out = new StringBuilder(CsvText.START);
        rows.forEach(r -> out.append(CsvText.line(r)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<List<@Nullable Object>> rows(RoundViews.RoundReportsView view, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(head(COLUMNS, locale));
        for (RoundViews.ReportRowView r : view.items()) {
            rows.add(Arrays.asList(
                    r.unitName(),
                    r.unitKindName(),
                    r.holderName(),
                    text("state." + r.state(), locale),
                    time(r.dueAt()),
                    r.extendedUntil() == null ? "" : r.extendedUntil().toString(),
                    r.waitsAt(),
                    time(r.firstSentAt()),
                    time(r.sentAt()),
                    time(r.acceptedAt()),
                    text(r.late() ? "yes" : "no", locale),
                    r.reminders()));
        }
        return rows;
    }

    private List<List<@Nullable Object>> concernRows(List<Concerns.Concern> all, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(head(CONCERN_COLUMNS, locale));
        for (Concerns.Concern c : all) {
            rows.add(Arrays.asList(
                    text("concern." + c.kind(), locale),
                    c.unitName(),
                    c.addresseeName(),
                    c.words(),
                    text("concern-state." + c.state(), locale),
                    time(c.raisedAt()),
                    c.answer(),
                    time(c.answeredAt()),
                    time(c.closedAt())));
        }
        return rows;
    }

    private List<@Nullable Object> head(List<String> columns, Locale locale) {
        return new ArrayList<>(
                columns.stream().map(c -> text("column." + c, locale)).toList());
    }

    private String text(String key, Locale locale) {
        return texts.text("collection." + key, Map.of(), locale);
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
