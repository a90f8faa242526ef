package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A value from day to day, without gap or overlap over the life of its organisation. */
public record Timeline<T>(List<Entry<T>> entries) {

    /** A value, while it holds, and where that is written. */
    public record Entry<T>(Period period, T value, String source) {}

    public Timeline {
        entries = List.copyOf(entries);
        for (int i = 1; i < entries.size(); i++) {
            if (!entries.get(i - 1).period().to().equals(entries.get(i).period().from())) {
                throw new IllegalArgumentException("Gap or overlap: " + entries);
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A timeline has at least one value");
        }
    }

    public static <T> Timeline<T> of(Period period, T value, String source) {
        return new Timeline<>(List.of(new Entry<>(period, value, source)));
    }

    public Period span() {
        return new Period(
                entries.getFirst().period().from(), entries.getLast().period().to());
    }

    public Entry<T> entryAt(LocalDate date) {
        return entries.stream()
                .filter(e -> e.period().contains(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(date + " lies outside " + span()));
    }

    public T at(LocalDate date) {
        return entryAt(date).value();
    }

    /** The value holds from that day until the next change already recorded. */
    public Timeline<T> with(LocalDate on, T value, String source) {
        List<Entry<T>> changed = new ArrayList<>();
        for (Entry<T> entry : entries) {
            Period period = entry.period();
            if (!period.contains(on)) {
                changed.add(entry);
                continue;
            }
            if (period.from().isBefore(on)) {
                changed.add(new Entry<>(new Period(period.from(), on), entry.value(), entry.source()));
            }
            changed.add(new Entry<>(new Period(on, period.to()), value, source));
        }
        return new Timeline<>(changed);
    }

    /** Ends on that day, which must lie within the span. */
    public Timeline<T> until(LocalDate end) {
        return new Timeline<>(entries.stream()
                .filter(e -> e.period().from().isBefore(end))
                .map(e -> e.period().to().isAfter(end)
                        ? new Entry<>(new Period(e.period().from(), end), e.value(), e.source())
                        : e)
                .toList());
    }

    public LocalDate lastChange() {
        return entries.getLast().period().from();
    }

    /** In words for the record of acts. */
    public String inWords(Function<T, String> value) {
        return entries.stream()
                .map(e -> "[" + shown(e.period().knownFrom()) + ", "
                        + shown(e.period().knownTo()) + ") " + value.apply(e.value()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(@org.jspecify.annotations.Nullable LocalDate date) {
        return date == null ? "…" : date.toString();
    }
}
