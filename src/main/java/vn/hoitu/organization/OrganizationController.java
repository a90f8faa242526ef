package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.organization.OrganizationNodeView.OrganizationTreeView;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationController {

    /** Kinds or press types in force on a day. */
    record LegalWordsView(List<LegalWordView> items) {}

    /** Who stood under an organisation on a day. */
    record UnderView(UUID organizationId, LocalDate asOf, List<UUID> items) {}

    private final OrganizationDirectory directory;
    private final OrganizationRegister register;
    private final Mandate mandate;

    OrganizationController(OrganizationDirectory directory, OrganizationRegister register, Mandate mandate) {
        this.directory = directory;
        this.register = register;
        this.mandate = mandate;
    }

    @GetMapping
    PageView<OrganizationRowView> list(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID under,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        readable(actor);
        return directory.list(new OrganizationQuery(q, kind, state, under, day(asOf), cursor, limit), locale);
    }

    @GetMapping("/tree")
    OrganizationTreeView tree(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        readable(actor);
        return directory.tree(day(asOf), locale);
    }

    @GetMapping("/kinds")
    LegalWordsView kinds(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        readable(actor);
        return new LegalWordsView(directory.kinds(day(asOf), locale));
    }

    @GetMapping("/press-types")
    LegalWordsView pressTypes(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        readable(actor);
        return new LegalWordsView(directory.pressTypes(day(asOf), locale));
    }

    @GetMapping("/{id}")
    OrganizationView one(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        readable(actor);
        return view(id, day(asOf), locale);
    }

    @GetMapping("/{id}/under")
    UnderView under(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        readable(actor);
        LocalDate wanted = day(asOf);
        LocalDate on = wanted == null ? directory.today() : wanted;
        return new UnderView(id, on, directory.under(id, on).stream().sorted().toList());
    }

    @PostMapping
    ResponseEntity<OrganizationView> create(Actor actor, Locale locale, @RequestBody NewOrganization request) {
        return Answer.created(register.create(actor, request).map(id -> view(id, null, locale)));
    }

    @PostMapping("/{id}/changes")
    OrganizationView change(Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ChangeRequest request) {
        return Answer.of(register.change(actor, id, request).map(changed -> view(changed, request.on(), locale)));
    }

    private OrganizationView view(UUID id, @Nullable LocalDate asOf, Locale locale) {
        return Answer.of(directory
                .find(id, asOf, locale)
                .<Outcome<OrganizationView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private void readable(Actor actor) {
        if (!mandate.mayRead(actor)) {
            Answer.of(Outcome.refused(Refusal.forbidden()));
        }
    }

    private static @Nullable LocalDate day(@Nullable LocalDate asOf) {
        return RequestChecks.asked("asOf", asOf);
    }
}
