package vn.hoitu.collection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.VietnameseText;

/** Which rows of a round are shown, and in which order. */
final class MonitorRows {

    private static final List<String> SORTS = List.of("name", "state", "sent", "due");
    private static final List<String> STATES = Stream.concat(
                    Stream.of("not-reported", "late", "extended", "gone"),
                    Stream.of(Obligation.State.values()).map(Obligation.State::code))
            .toList();

    /** Which rows to show. */
    record Wish(
            @Nullable String q,
            @Nullable String state,
            @Nullable String sort,
            @Nullable Instant knownAt) {

        Optional<Refusal> refused() {
            return Filters.refused(new Filters.Filter("state", state, STATES), new Filters.Filter("sort", sort, SORTS));
        }
    }

    private MonitorRows() {}

    static List<RoundViews.ReportRowView> shown(List<RoundViews.ReportRowView> rows, Wish wish) {
        String wanted = VietnameseText.searchKey(Objects.requireNonNullElse(wish.q(), ""));
        String state = Objects.requireNonNullElse(wish.state(), "");
        return rows.stream()
                .filter(r -> wanted.isBlank()
                        || VietnameseText.searchKey(r.unitName()).contains(wanted))
                .filter(r -> switch (state) {
                    case "" -> true;
                    case "not-reported" ->
                        !r.state().equals("submitted") && !r.state().equals("accepted");
                    case "late" -> r.late();
                    case "extended" -> r.extendedUntil() != null;
                    case "gone" -> r.gone();
                    default -> r.state().equals(state);
                })
                .sorted(order(Objects.requireNonNullElse(wish.sort(), "")))
                .toList();
    }

    private static Comparator<RoundViews.ReportRowView> order(String sort) {
        java.text.Collator names = java.text.Collator.getInstance(Locale.forLanguageTag("vi"));
        Comparator<RoundViews.ReportRowView> byName = Comparator.comparing(RoundViews.ReportRowView::unitName, names);
        return switch (sort) {
            case "state" ->
                Comparator.comparing(RoundViews.ReportRowView::state).thenComparing(byName);
            case "sent" ->
                Comparator.comparing(RoundViews.ReportRowView::sentAt, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byName);
            case "due" -> Comparator.comparing(RoundViews.ReportRowView::dueAt).thenComparing(byName);
            default -> byName;
        };
    }
}
