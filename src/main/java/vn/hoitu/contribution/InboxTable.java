package vn.hoitu.contribution;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** The inbox as a table for a spreadsheet; without addresses and telephone numbers, which leave the register alone. */
@Component
class InboxTable {

    static final int MOST_LINES = 5_000;

    private final InboxReading reading;
    private final Problems texts;

    InboxTable(InboxReading reading, Problems texts) {
        this.reading = reading;
        this.texts = texts;
    }

    Outcome<Table> csv(AgencyId agency, Actor actor, Items.Filter filter) {
        return reading.page(agency, actor, filter, null, MOST_LINES).map(page -> {
            Table table = Table.headed(texts.text("table.contributed", Map.of(), actor.locale()));
            page.items().forEach(row -> add(table, row, actor.locale()));
            return table;
        });
    }

    private void add(Table table, ContributionView.ContributionRowView row, Locale locale) {
        table.add(
                row.receipt(),
                row.receivedAt(),
                texts.text("contribution.channel." + row.channel(), Map.of(), locale),
                row.senderName(),
                row.title(),
                texts.text("contribution.state." + row.state(), Map.of(), locale),
                row.personName(),
                row.files());
    }
}
