package vn.hoitu.strategy.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a later edition says differently, so that a person sees it before it is taken in. */
public final class BookChanges {

    /**
     * @param subject what it is about: {@code indicator}, {@code target}, {@code term}, {@code task}, {@code
     *     responsibility}, {@code note}, {@code head}
     * @param place which one: an indicator's code, with the year of a target
     */
    public record Change(
            String subject,
            String place,
            @Nullable String before,
            @Nullable String after) {}

    private BookChanges() {}

    public static List<Change> between(ProgrammeBook before, ProgrammeBook after) {
        List<Change> changes = new ArrayList<>();
        compare("head", head(before), head(after), changes);
        compare("note", notes(before), notes(after), changes);
        compare("indicator", indicators(before), indicators(after), changes);
        compare("target", targets(before), targets(after), changes);
        compare("term", terms(before), terms(after), changes);
        compare("task", tasks(before), tasks(after), changes);
        compare("responsibility", responsibilities(before), responsibilities(after), changes);
        return List.copyOf(changes);
    }

    private static void compare(
            String subject, Map<String, String> before, Map<String, String> after, List<Change> changes) {
        before.forEach((place, text) -> {
            if (!Objects.equals(text, after.get(place))) {
                changes.add(new Change(subject, place, text, after.get(place)));
            }
        });
        after.forEach((place, text) -> {
            if (!before.containsKey(place)) {
                changes.add(new Change(subject, place, null, text));
            }
        });
    }

    private static Map<String, String> head(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("title", book.title());
        all.put("owner", book.ownerName());
        all.put("scope", book.scope());
        all.put("under", words(book.under()));
        Decision d = book.decision();
        all.put(
                "decision",
                words(
                        d.number(),
                        d.issuer(),
                        d.signedOn(),
                        d.signedText(),
                        d.signedBy(),
                        d.effectiveFrom(),
                        d.effectiveText(),
                        d.basis()));
        all.put("provisional", words(book.provisional()));
        return all;
    }

    private static Map<String, String> notes(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        book.notes().forEach(n -> all.merge(n.place(), n.text(), (a, b) -> a + " · " + b));
        return all;
    }

    private static Map<String, String> indicators(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        book.indicators().forEach(i -> all.put(i.code(), all(i)));
        return all;
    }

    /** Everything of it but its targets, which are compared year by year. */
    private static String all(Indicator i) {
        return words(
                i.text(),
                i.population(),
                i.parent(),
                i.national(),
                i.shape(),
                i.counts(),
                i.measure(),
                i.numerator(),
                i.denominator(),
                i.baseYear(),
                i.growthText(),
                i.growthPercent());
    }

    /** Side by side as a person reads them; a dash where a part says nothing. */
    private static String words(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null || part.toString().isBlank() ? "–" : part.toString())
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, String> targets(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        book.indicators().forEach(i -> i.targets().forEach(t -> all.put(i.code() + " · " + t.year(), figures(t))));
        return all;
    }

    private static String figures(Target t) {
        String share = t.part() == null ? String.valueOf(t.stage()) : t.part() + "/" + t.whole();
        return (t.growthPercent() == null ? share : share + ", +" + t.growthPercent() + "%") + " · " + t.text();
    }

    private static Map<String, String> terms(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        book.terms()
                .forEach(t -> all.put(
                        t.code(),
                        words(
                                t.first() + "–" + t.last() + " < " + t.before(),
                                t.text(),
                                t.obligor(),
                                String.join(", ", t.asks()))));
        return all;
    }

    private static Map<String, String> tasks(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        book.tasks()
                .forEach(t -> all.put(
                        t.code(),
                        words(t.text(), t.lead(), t.coordinating(), t.deliverable(), t.criterion(), t.due())));
        return all;
    }

    private static Map<String, String> responsibilities(ProgrammeBook book) {
        Map<String, String> all = new LinkedHashMap<>();
        book.responsibilities().forEach(r -> all.put(r.role() + " · " + r.from(), r.name() + " · " + r.source()));
        return all;
    }
}
