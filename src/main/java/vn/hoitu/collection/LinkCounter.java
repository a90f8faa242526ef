package vn.hoitu.collection;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The counter at which a unit without an account hands in: by the key in the address, once. */
@Component
class LinkCounter {

    /** The field that carries the version of the draft the page was opened with. */
    static final String VERSION = "version";

    /** What the browser that saved is known by, for as long as the link is open. */
    record Key(String value, Duration life) {}

    /** What the page shows. */
    sealed interface Answer {

        /**
         * @param typed as it was typed, by field; {@code problems} likewise
         * @param key for the browser that saved just now; null where nothing was saved
         * @param elsewhere whether another browser saved something
         * @param asksReason whether there may be something to say about why accepted figures change
         */
        record Form(
                Reports.Seen seen,
                List<ReportViews.ReportLineView> lines,
                Map<String, String> typed,
                Map<String, String> problems,
                @Nullable Key key,
                boolean elsewhere,
                boolean asksReason)
                implements Answer {

            boolean saved() {
                return key != null;
            }
        }

        record Taken(Reports.Seen seen, Instant at) implements Answer {}

        record Used(Reports.Seen seen, Instant at) implements Answer {}

        record Closed(Reports.Seen seen) implements Answer {}

        record TooOften() implements Answer {}

        record Unknown() implements Answer {}
    }

    private final AnswerLinks links;
    private final Reports reports;
    private final LinkDrafts drafts;
    private final FormReading reading;
    private final Handing handing;
    private final Revising revising;
    private final Problems texts;
    private final Tenancy tenancy;
    private final CollectionTime time;

    LinkCounter(
            AnswerLinks links,
            Reports reports,
            LinkDrafts drafts,
            FormReading reading,
            Handing handing,
            Revising revising,
            Problems texts,
            Tenancy tenancy,
            CollectionTime time) {
        this.links = links;
        this.reports = reports;
        this.drafts = drafts;
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

    /** @param key what the browser got when it saved */
    Answer open(String token, @Nullable String key, Locale locale) {
        return tenancy.system(() -> at(token, (link, seen) -> {
            LinkDrafts.Kept kept = drafts.of(seen.obligation(), key);
            Map<String, String> typed = new LinkedHashMap<>(FormFields.of(kept.content()));
            typed.put(VERSION, String.valueOf(kept.version()));
            return form(seen, kept.content(), typed, Map.of(), kept.elsewhere(), locale);
        }));
    }

    /** @param key what the browser got when it saved */
    Answer take(
            String token,
            Map<String, String> typed,
            boolean onlySave,
            String address,
            @Nullable String key,
            Locale locale) {
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
                        return save(link, seen, read.content(), typed, problems, address, key, locale);
                    }
                    String name = typed.getOrDefault("name", "");
                    if (name.isBlank() || name.length() > LinkSender.MOST_NAME_CHARACTERS) {
                        String code = name.isBlank() ? "required" : "too-long";
                        problems.put(
                                "name",
                                texts.text("field." + code, Map.of("limit", LinkSender.MOST_NAME_CHARACTERS), locale));
                    }
                    if (!problems.isEmpty()) {
                        return form(seen, FormNumbers.readable(read.content()), typed, problems, false, locale);
                    }
                    return handIn(link, seen, read.content(), typed, address, locale);
                }));
    }

    /** Over the version the page was opened with; what somebody saved meanwhile stays. */
    private Answer save(
            AnswerLinks.AnswerLink link,
            Reports.Seen seen,
            FormContent content,
            Map<String, String> typed,
            Map<String, String> problems,
            String address,
            @Nullable String key,
            Locale locale) {
        Obligation o = seen.obligation();
        Optional<Refusal> unfit = FormNumbers.refused(content, o.indicators());
        if (unfit.isPresent()) {
            return form(seen, FormNumbers.readable(content), typed, worded(unfit.get(), seen, locale), false, locale);
        }
        int over = version(typed);
        Instant now = time.now();
        Optional<String> kept =
                drafts.keep(o, over, content, LinkSender.of(typed, seen.obligation(), address, locale), key, now);
        if (kept.isEmpty()) {
            Refusal moved = Refusal.of(Refusal.Kind.CONFLICT, "draft-moved-on", Map.of("by", drafts.savedBy(o)));
            return form(seen, content, typed, worded(moved, seen, locale), false, locale);
        }
        Map<String, String> next = new LinkedHashMap<>(typed);
        next.put(VERSION, String.valueOf(over + 1));
        Key mine = new Key(kept.get(), Duration.between(now, link.expiresAt()));
        return new Answer.Form(
                seen, reading.lines(seen, content, locale), next, problems, mine, false, revising.asksReason(seen));
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
        Actor sender = LinkSender.of(typed, seen.obligation(), address, locale);
        Handing.Wish wish =
                new Handing.Wish(content, typed.getOrDefault("kind", ""), typed.get("reason"), "link", true);
        return switch (handing.take(sender, seen, wish)) {
            case Outcome.Done<Obligation> done -> {
                links.used(link, time.now());
                drafts.handedIn(seen.obligation());
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
            boolean elsewhere,
            Locale locale) {
        return new Answer.Form(
                seen,
                reading.lines(seen, content, locale),
                typed,
                problems,
                null,
                elsewhere,
                revising.asksReason(seen));
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
