package vn.hoitu.collection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

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
    private final Problems texts;

    MonitorTable(Problems texts) {
        this.texts = texts;
    }

    Table reports(RoundViews.RoundReportsView view, Locale locale) {
        Table table = Table.named(text("sheet", locale), head(COLUMNS, locale));
        for (RoundViews.ReportRowView r : view.items()) {
            table.add(
                    r.unitName(),
                    r.unitKindName(),
                    r.holderName(),
                    text("state." + r.state(), locale),
                    r.dueAt(),
                    r.extendedUntil(),
                    r.waitsAt(),
                    r.firstSentAt(),
                    r.sentAt(),
                    r.acceptedAt(),
                    text(r.late() ? "yes" : "no", locale),
                    r.reminders());
        }
        return table;
    }

    Table concerns(List<Concerns.Concern> all, Locale locale) {
        Table table = Table.headed(head(CONCERN_COLUMNS, locale));
        for (Concerns.Concern c : all) {
            table.add(
                    text("concern." + c.kind(), locale),
                    c.unitName(),
                    c.addresseeName(),
                    c.words(),
                    text("concern-state." + c.state(), locale),
                    c.raisedAt(),
                    c.answer(),
                    c.answeredAt(),
                    c.closedAt());
        }
        return table;
    }

    private List<String> head(List<String> columns, Locale locale) {
        return columns.stream().map(c -> text("column." + c, locale)).toList();
    }

    private String text(String key, Locale locale) {
        return texts.text("collection." + key, Map.of(), locale);
    }
}
