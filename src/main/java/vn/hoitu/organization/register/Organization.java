package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * A body, an agency or a part of one through its whole life.
 *
 * @param version grows with every act, so that two people who change it at once notice each other
 * @param parents under whom it stands; empty when on its own
 */
public record Organization(
        UUID id,
        int version,
        Period existence,
        String source,
        Timeline<String> names,
        Timeline<Optional<UUID>> parents,
        Timeline<String> kinds,
        Timeline<SortedSet<String>> pressTypes) {

    public boolean existsOn(LocalDate date) {
        return existence.contains(date);
    }

    /** The name on that day; outside its life the nearest one. */
    public String nameNear(LocalDate date) {
        return names.at(existence.nearest(date));
    }

    public Organization renamed(LocalDate on, String name, String source) {
        return next(existence, names.with(on, name, source), parents, kinds, pressTypes);
    }

    public Organization moved(LocalDate on, Optional<UUID> parent, String source) {
        return next(existence, names, parents.with(on, parent, source), kinds, pressTypes);
    }

    public Organization retyped(LocalDate on, String kind, String source) {
        return next(existence, names, parents, kinds.with(on, kind, source), pressTypes);
    }

    public Organization withPressTypes(LocalDate on, SortedSet<String> types, String source) {
        return next(existence, names, parents, kinds, pressTypes.with(on, types, source));
    }

    public Organization closed(LocalDate end) {
        return next(
                new Period(existence.from(), end),
                names.until(end),
                parents.until(end),
                kinds.until(end),
                pressTypes.until(end));
    }

    /** The day of the latest change recorded, also of those to come. */
    public LocalDate lastChange() {
        LocalDate last = existence.from();
        for (Timeline<?> timeline : new Timeline<?>[] {names, parents, kinds, pressTypes}) {
            last = timeline.lastChange().isAfter(last) ? timeline.lastChange() : last;
        }
        return last;
    }

    /** What of this organisation another state of it tells differently, for the record of acts. */
    public Map<String, Object> differingFrom(Organization other, Function<UUID, String> names) {
        Map<String, Object> mine = inWords(names);
        mine.entrySet().removeAll(other.inWords(names).entrySet());
        return mine;
    }

    public Map<String, Object> inWords(Function<UUID, String> namesOf) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("from", String.valueOf(existence.knownFrom()));
        words.put("to", String.valueOf(existence.knownTo()));
        words.put("names", names.inWords(n -> n));
        words.put(
                "parents",
                parents.inWords(
                        p -> p.map(id -> namesOf.apply(id) + " (" + id + ")").orElse("–")));
        words.put("kinds", kinds.inWords(k -> k));
        words.put("pressTypes", pressTypes.inWords(t -> String.join(", ", t)));
        return words;
    }

    private Organization next(
            Period existence,
            Timeline<String> names,
            Timeline<Optional<UUID>> parents,
            Timeline<String> kinds,
            Timeline<SortedSet<String>> pressTypes) {
        return new Organization(id, version + 1, existence, source, names, parents, kinds, pressTypes);
    }
}
