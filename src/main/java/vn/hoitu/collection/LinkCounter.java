package vn.hoitu.collection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The counter at which a unit without an account hands in: by the key in the address, once. */
@Component
class LinkCounter {

    static final int MOST_NAME_CHARACTERS = 200;
    /** The field that carries the version of the draft the page was opened with. */
    static final String VERSION = "version";

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** What the page shows. */
    sealed interface Answer {

        /**
         * @param typed as it was typed, by field; {@code problems} likewise
         * @param asksReason whether there may be something to say about why accepted figures change
         */
        record Form(
                Reports.Seen seen,
                List<ReportViews.ReportLineView> lines,
                Map<String, String> typed,
                Map<String, String> problems,
                boolean saved,
                boolean asksReason)
                implements Answer {}

        record Taken(Reports.Seen seen, Instant at) implements Answer {}

        record Used(Reports.Seen seen, Instant at) implements Answer {}

        record Closed(Reports.Seen seen) implements Answer {}

        record TooOften() implements Answer {}

        record Unknown() implements Answer {}
    }

    private final AnswerLinks links;
    private final Reports reports;
    private final Submissions submissions;
    private final FormReading reading;
    private final Handing handing;
    private final Revising revising;
    private final Problems texts;
    private final Tenancy tenancy;
    private final CollectionTime time;

    LinkCounter(
            AnswerLinks links,
            Reports reports,
            Submissions submissions,
            FormReading reading,
            Handing handing,
            Revising revising,
            Problems texts,
            Tenancy tenancy,
            CollectionTime time) {
        this.links = links;
        this.reports = reports;
        this.submissions = submissions;
        this.reading = reading;
        this.handing = handing;
        this.revising = revising;
        this.texts = texts;
        this.tenancy = tenancy;
        this.time = time;
    }

    /** The language in which the link was made. */
    Optional<Locale> language(String token) {
        return tenancy.system(() -> links.byToken(token).map(AnswerLinks.AnswerLink::locale));
    }

    Answer open(String token, Locale locale) {
        return tenancy.system(() -> at(token, (link, seen) -> {
            Optional<Submissions.Draft> draft = draft(seen);
            FormContent content = draft.map(Submissions.Draft::content).orElse(FormContent.EMPTY);
            Map<String, String> typed = new LinkedHashMap<>(FormFields.of(content));
            typed.put(
                    VERSION,
                    String.valueOf(draft.map(Submissions.Draft::version).orElse(0)));
            return form(seen, content, typed, Map.of(), false, locale);
        }));
    }

    /** What was kept by a link; what people of the unit type is theirs. */
    private Optional<Submissions.Draft> draft(Reports.Seen seen) {
        return submissions.draft(seen.obligation().id()).filter(d -> d.savedBy().equals(NOBODY.value()));
    }

    Answer take(String token, Map<String, String> typed, boolean onlySave, String address, Locale locale) {
        return tenancy.within(
                AgencyId.INSTALLATION,
                () -> at(token, (link, seen) -> {
                    if (!links.tried(link, time.now())) {
                        return new Answer.Closed(seen);
                    }
                    FormFields.Read read =
                            FormFields.read(typed, seen.obligation().indicators());
                    Map<String, String> problems = new LinkedHashMap<>();
                    read.problems()
                            .forEach((field, code) ->
                                    problems.put(field, texts.text("field." + code, Map.of(), locale)));
                    if (onlySave) {
                        return save(seen, read.content(), typed, problems, address, locale);
                    }
                    String name = typed.getOrDefault("name", "");
                    if (name.isBlank() || name.length() > MOST_NAME_CHARACTERS) {
                        String code = name.isBlank() ? "required" : "too-long";
                        problems.put(
                                "name", texts.text("field." + code, Map.of("limit", MOST_NAME_CHARACTERS), locale));
                    }
                    if (!problems.isEmpty()) {
                        return form(seen, FormNumbers.readable(read.content()), typed, problems, false, locale);
                    }
                    return handIn(link, seen, read.content(), typed, address, locale);
                }));
    }

    /** Over the version the page was opened with; what somebody saved meanwhile stays. */
    private Answer save(
            Reports.Seen seen,
            FormContent content,
            Map<String, String> typed,
            Map<String, String> problems,
            String address,
            Locale locale) {
        Optional<Refusal> unfit = FormNumbers.refused(content, seen.obligation().indicators());
        if (unfit.isPresent()) {
            return form(seen, FormNumbers.readable(content), typed, worded(unfit.get(), seen, locale), false, locale);
        }
        Optional<Submissions.Draft> present =
                submissions.draft(seen.obligation().id());
        int over = version(typed);
        boolean another = present.isPresent() && draft(seen).isEmpty();
        if (another
                || !submissions.keep(
                        seen.obligation().id(), over, content, sender(typed, seen, address, locale), time.now())) {
            String by = present.map(Submissions.Draft::savedByName).orElse("");
            Refusal moved = Refusal.of(Refusal.Kind.CONFLICT, "draft-moved-on", Map.of("by", by));
            return form(seen, content, typed, worded(moved, seen, locale), false, locale);
        }
        Map<String, String> next = new LinkedHashMap<>(typed);
        next.put(VERSION, String.valueOf(over + 1));
        return form(seen, content, next, problems, true, locale);
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault(VERSION, "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private Answer handIn(
            AnswerLinks.AnswerLink link,
            Reports.Seen seen,
            FormContent content,
            Map<String, String> typed,
            String address,
            Locale locale) {
        Actor sender = sender(typed, seen, address, locale);
        Handing.Wish wish =
                new Handing.Wish(content, typed.getOrDefault("kind", ""), typed.get("reason"), "link", true);
        return switch (handing.take(sender, seen, wish)) {
            case Outcome.Done<Obligation> done -> {
                links.used(link, time.now());
                yield new Answer.Taken(seen, time.now());
            }
            case Outcome.Refused<Obligation>(Refusal refusal) ->
                form(seen, FormNumbers.readable(content), typed, worded(refusal, seen, locale), false, locale);
        };
    }

    private Map<String, String> worded(Refusal refusal, Reports.Seen seen, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refusal.fields()
                .forEach(f -> problems.merge(
                        FormFields.name(f.field(), seen.obligation().indicators()),
                        texts.text("field." + f.code(), f.values(), locale),
                        (a, b) -> a + " " + b));
        if (problems.isEmpty()) {
            problems.put("form", texts.text("problem." + refusal.code(), refusal.values(), locale));
        }
        return problems;
    }

    private Answer form(
            Reports.Seen seen,
            FormContent content,
            Map<String, String> typed,
            Map<String, String> problems,
            boolean saved,
            Locale locale) {
        return new Answer.Form(
                seen, reading.lines(seen, content, locale), typed, problems, saved, revising.asksReason(seen));
    }

    /** Whoever has the key acts under the name given there, for the unit and nothing else. */
    private static Actor sender(Map<String, String> typed, Reports.Seen seen, String address, Locale locale) {
        String name = typed.getOrDefault("name", "").strip();
        String called = name.isEmpty() ? seen.obligation().unitName() : name;
        return new Actor(
                NOBODY,
                called.substring(0, Math.min(called.length(), MOST_NAME_CHARACTERS)),
                locale,
                Set.of(),
                Set.of(),
                null,
                address);
    }

    private Answer at(String token, java.util.function.BiFunction<AnswerLinks.AnswerLink, Reports.Seen, Answer> work) {
        Optional<AnswerLinks.AnswerLink> link = links.byToken(token);
        Optional<Reports.Seen> seen = link.flatMap(l -> reports.seen(l.obligationId()));
        if (link.isEmpty() || seen.isEmpty()) {
            return new Answer.Unknown();
        }
        @Nullable Instant used = link.get().usedAt();
        if (used != null) {
            return new Answer.Used(seen.get(), used);
        }
        boolean open = link.get().isOpen(time.now())
                && seen.get().round().closedAt() == null
                && seen.get().obligation().state() != Obligation.State.JOINED
                && !handing.hasPeople(seen.get().obligation().holderId());
        return open ? work.apply(link.get(), seen.get()) : new Answer.Closed(seen.get());
    }
}
