package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.CsvText;
import vn.hoitu.shared.web.SeenRows;

/** The register of letters as a table for a spreadsheet; addresses and telephones of people stay here. */
@Component
class LetterTable {

    static final int MOST_ROWS = 20_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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

    Outcome<String> csv(AgencyId agency, Actor actor, LetterFilter filter) {
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
                            StringBuilder csv = new StringBuilder(CsvText.START);
                            csv.append(CsvText.line(
                                    List.of((Object[]) texts.text("table.letters", Map.of(), actor.locale())
                                            .split(";"))));
                            page.items().forEach(row -> csv.append(line(row, actor.locale())));
                            return csv.toString();
                        }));
    }

    private String line(LetterBoard.LetterRowView r, Locale locale) {
        return CsvText.line(Arrays.asList(
                r.number(),
                day(r.receivedOn()),
                word("letter-kind", r.kind(), locale),
                word("letter-channel", r.channel(), locale),
                r.subject(),
                r.senderName(),
                r.workTitle(),
                r.authorityName(),
                r.handlerName(),
                r.due() == null ? "" : day(r.due().on()),
                r.due() == null ? "" : r.due().citation(),
                word("letter-state", r.late() ? "late" : r.state(), locale),
                r.outcome() == null ? "" : word("letter-outcome", r.outcome(), locale)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String word(String list, String code, Locale locale) {
        return texts.text(list + "." + code, Map.of(), locale);
    }
}
