package vn.hoitu.shared.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Figures of law in force on a day, with their citation; a change of law is a change of rows. */
@Component
public class LegalFigures {

    /** @param certainty {@code verbatim}, {@code paraphrase} or {@code unverified}, as the source was read */
    public record LegalFigure(String code, int value, String unit, String citation, String certainty) {}

    private final DSLContext sql;

    LegalFigures(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<LegalFigure> on(String code, LocalDate day) {
        return sql.fetchOptional("""
                        select value, unit, citation, certainty from shared.legal_figure
                        where code = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
                        """, code, day, day)
                .map(r -> new LegalFigure(
                        code,
                        r.get("value", Integer.class),
                        r.get("unit", String.class),
                        r.get("citation", String.class),
                        r.get("certainty", String.class)));
    }
}
