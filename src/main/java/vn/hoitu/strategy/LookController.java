package vn.hoitu.strategy;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.OnlyKnownParameters;
import vn.hoitu.shared.web.PageView;

/** Who from outside looked into the agency's records, over HTTP. */
@OnlyKnownParameters
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class LookController {

    private static final int MOST_IN_A_FILE = 20_000;

    record LookView(
            UUID id,
            Instant at,
            String person,
            String body,
            String what,
            String whatWords,
            String label,
            boolean inList) {}

    private final Oversight oversight;
    private final Problems texts;
    private final TermWords words;

    LookController(Oversight oversight, Problems texts, TermWords words) {
        this.oversight = oversight;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/looks")
    PageView<LookView> looks(
            Actor actor,
            Locale locale,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int offset = Answer.of(offset(cursor));
        PageView<Looks.Look> page = Answer.of(oversight.looks(agency, actor, offset, PageView.limit(limit)));
        return new PageView<>(
                page.items().stream().map(l -> view(l, locale)).toList(), page.nextCursor(), page.total());
    }

    @GetMapping("/looks.csv")
    ResponseEntity<byte[]> csv(Actor actor, Locale locale, @PathVariable AgencyId agency) {
        PageView<Looks.Look> all = Answer.of(oversight.looks(agency, actor, 0, MOST_IN_A_FILE));
        Table table = Table.headed(texts.text("table.looks", Map.of(), locale));
        all.items().stream()
                .map(l -> view(l, locale))
                .forEach(l -> table.add(l.at(), l.person(), l.body(), l.whatWords(), l.label()));
        return Download.csv("ai-da-xem.csv", table);
    }

    /** Bodies go by their names; the operator is no body, and is called so in the language of whoever reads. */
    private String from(Looks.Look l, Locale locale) {
        return l.body().equals(AgencyId.INSTALLATION.value())
                ? texts.text("looked-from.operator", Map.of(), locale)
                : l.bodyName();
    }

    /** A cursor that was cut short would show the first page again as if it were the next. */
    private static Outcome<Integer> offset(@Nullable String cursor) {
        if (cursor == null || cursor.matches("\\d{1,7}")) {
            return Outcome.done(cursor == null ? 0 : Integer.parseInt(cursor));
        }
        return Outcome.refused(Refusal.invalid(FieldProblem.of("cursor", "malformed-cursor")));
    }

    private LookView view(Looks.Look l, Locale locale) {
        return new LookView(
                l.id(),
                l.at(),
                l.person(),
                from(l, locale),
                l.what(),
                texts.text("looked-at." + l.what(), Map.of(), locale),
                words.of(l.label(), locale),
                l.inList());
    }
}
