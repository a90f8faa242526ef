package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.text.VietnameseText;

/**
 * What somebody wants to see of the letters; null asks for nothing.
 *
 * @param state codes of states, separated by commas; {@code late} for what is overdue; settled ones only on request
 */
record LetterFilter(
        @Nullable String query,
        @Nullable String kind,
        @Nullable String state,
        @Nullable UUID handler,
        @Nullable UUID piece,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int MOST_STATES = 10;

    void narrow(StringBuilder sql, List<Object> values, LocalDate today) {
        if (query != null && !query.isBlank()) {
            sql.append(" and position(? in l.folded) > 0");
            values.add(VietnameseText.searchKey(query.strip()));
        }
        if (kind != null && !kind.isBlank()) {
            sql.append(" and l.kind = any(?)");
            values.add(kind.split(",", MOST_STATES));
        }
        if ("late".equals(state)) {
            sql.append(" and l.state <> 'closed' and l.due_on < ?");
            values.add(today);
        } else if (state != null && !state.isBlank()) {
            sql.append(" and l.state = any(?)");
            values.add(state.split(",", MOST_STATES));
        }
        narrowFurther(sql, values);
    }

    private void narrowFurther(StringBuilder sql, List<Object> values) {
        if (handler != null) {
            sql.append(" and l.handler_id = ?");
            values.add(handler);
        }
        if (piece != null) {
            sql.append(" and l.piece_id = ?");
            values.add(piece);
        }
        if (from != null) {
            sql.append(" and l.received_on >= ?");
            values.add(from);
        }
        if (to != null) {
            sql.append(" and l.received_on <= ?");
            values.add(to);
        }
    }
}
