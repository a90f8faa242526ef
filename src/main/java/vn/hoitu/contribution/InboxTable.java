package vn.hoitu.contribution;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** The inbox as a table for a spreadsheet; without addresses and telephone numbers, which leave the register alone. */
@Component
class InboxTable {

    static final int MOST_LINES = 5_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

    private final InboxReading reading;
    private final Problems texts;

    InboxTable(InboxReading reading, Problems texts) {
        this.reading = reading;
        this.texts = texts;
    }

    Outcome<String> csv(AgencyId agency, Actor actor, Items.Filter filter) {
        return reading.page(agency, actor, filter, null, MOST_LINES).map(page -> {
            StringBuilder csv = new StringBuilder(CsvText.START);
            csv.append(CsvText.line(List.of((Object[])
                    texts.text("table.contributed", Map.of(), actor.locale()).split(";"))));
            page.items().forEach(row -> csv.append(line(row, actor.locale())));
            return csv.toString();
        });
    }

    private String line(ContributionView.ContributionRowView row, Locale locale) {
        return CsvText.line(Arrays.asList(
                row.receipt(),
                TIME.format(row.receivedAt()),
                texts.text("contribution.channel." + row.channel(), Map.of(), locale),
                row.senderName(),
                row.title(),
                texts.text("contribution.state." + row.state(), Map.of(), locale),
                row.personName() == null ? "" : row.personName(),
                row.files()));
    }
}
