package vn.hoitu.correspondence;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.SeenRows;

/** The register of letters as a table for a spreadsheet; addresses and telephones of people stay here. */
@Component
class LetterTable {

    static final int MOST_ROWS = 20_000;

    private final LetterBoard board;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Problems texts;

    LetterTable(LetterBoard board, AuditTrail audit, Tenancy tenancy, Problems texts) {
        this.board = board;
        this.audit = audit;
        this.tenancy = tenancy;
        this.texts = texts;
    }

    Outcome<Table> csv(AgencyId agency, Actor actor, LetterFilter filter) {
        return tenancy.within(
                agency,
                () -> board.page(agency, actor, filter, SeenRows.NONE, MOST_ROWS)
                        .map(page -> {
                            audit.record(
                                    agency,
                                    actor,
                                    AuditFact.of("letters.exported", "agency", agency.value(), "")
                                            .changing(
                                                    Map.of(),
                                                    Map.of("rows", page.items().size())));
                            Table table = Table.headed(texts.text("table.letters", Map.of(), actor.locale()));
                            page.items().forEach(row -> add(table, row, actor.locale()));
                            return table;
                        }));
    }

    private void add(Table table, LetterBoard.LetterRowView r, Locale locale) {
        table.add(
                r.number(),
                r.receivedOn(),
                word("letter-kind", r.kind(), locale),
                word("letter-channel", r.channel(), locale),
                r.subject(),
                r.senderName(),
                r.workTitle(),
                r.authorityName(),
                r.handlerName(),
                r.due() == null ? "" : r.due().on(),
                r.due() == null ? "" : r.due().citation(),
                word("letter-state", r.late() ? "late" : r.state(), locale),
                r.outcome() == null ? "" : word("letter-outcome", r.outcome(), locale));
    }

    private String word(String list, String code, Locale locale) {
        return texts.text(list + "." + code, Map.of(), locale);
    }
}
