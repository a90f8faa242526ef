package vn.hoitu.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;

/** What people do with imports and see of them; asks first whether they may. */
@Service
class ImportOffice {

    private final Imports imports;
    private final ImportRows rows;
    private final ItemRows items;
    private final ImportPolicy policy;
    private final Tenancy tenancy;
    private final ImportViews views;

    ImportOffice(
            Imports imports, ImportRows rows, ItemRows items, ImportPolicy policy, Tenancy tenancy, ImportViews views) {
        this.imports = imports;
        this.rows = rows;
        this.items = items;
        this.policy = policy;
        this.tenancy = tenancy;
        this.views = views;
    }

    Outcome<ImportView> start(
            AgencyId agency, Actor actor, String kind, Imports.@Nullable Upload file, @Nullable String url) {
        return permitted(agency, actor, () -> {
                    Optional<ImportKind> known = ImportKind.of(kind);
                    if (known.isEmpty()) {
                        return Outcome.refused(Refusal.invalid(FieldProblem.of("kind", "unknown")));
                    }
                    String address = url == null ? "" : url.strip();
                    if (file != null && address.isEmpty()) {
                        return imports.startFromFile(agency, actor, known.get(), file, imports.now());
                    }
                    return file == null && !address.isEmpty()
                            ? imports.startFromWeb(agency, actor, known.get(), address)
                            : Outcome.refused(Refusal.invalid(FieldProblem.of("file", "import-file-or-url")));
                })
                .map(row -> views.of(row, actor.locale()));
    }

    Outcome<PageView<ImportView>> list(AgencyId agency, Actor actor, @Nullable String cursor, @Nullable Integer limit) {
        return permitted(agency, actor, () -> {
            Optional<UUID> last = views.uuid(cursor);
            if (cursor != null && last.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("cursor", "malformed")));
            }
            int most = PageView.limit(limit);
            List<ImportRow> found = tenancy.reading(agency, () -> rows.before(agency, last.orElse(null), most + 1));
            List<ImportRow> page = found.subList(0, Math.min(most, found.size()));
            String next = found.size() > most ? page.getLast().id().toString() : null;
            return Outcome.done(new PageView<>(
                    page.stream().map(r -> views.of(r, actor.locale())).toList(), next, null));
        });
    }

    Outcome<ImportView> find(AgencyId agency, Actor actor, UUID id) {
        return permitted(agency, actor, () -> row(agency, id)).map(row -> views.of(row, actor.locale()));
    }

    Outcome<PageView<ImportItemView>> items(
            AgencyId agency, Actor actor, UUID id, @Nullable String outcome, ImportItemPage wanted) {
        return permitted(agency, actor, () -> row(agency, id)).then(row -> {
            ItemOutcome only = outcome == null || outcome.isBlank()
                    ? null
                    : ItemOutcome.of(outcome).orElse(null);
            if (outcome != null && !outcome.isBlank() && only == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("outcome", "unknown")));
            }
            int most = PageView.limit(wanted.limit());
            int seen = wanted.seen().count();
            List<ItemRow> found = tenancy.reading(agency, () -> items.after(agency, id, only, seen, most + 1));
            List<ItemRow> page = found.subList(0, Math.min(most, found.size()));
            String next = found.size() > most ? Integer.toString(page.getLast().position()) : null;
            return Outcome.done(new PageView<>(views.of(agency, page, actor.locale()), next, null));
        });
    }

    Outcome<ImportView> cancel(AgencyId agency, Actor actor, UUID id) {
        return permitted(agency, actor, () -> imports.cancel(agency, actor, id))
                .map(row -> views.of(row, actor.locale()));
    }

    Outcome<ImportView> resume(AgencyId agency, Actor actor, UUID id) {
        return permitted(agency, actor, () -> imports.resume(agency, actor, id))
                .map(row -> views.of(row, actor.locale()));
    }

    Outcome<ImportReport> report(AgencyId agency, Actor actor, UUID id) {
        return permitted(agency, actor, () -> row(agency, id))
                .map(row -> new ImportReport(
                        row.sourceName(),
                        actor.locale(),
                        after -> views.of(
                                agency,
                                tenancy.reading(
                                        agency, () -> items.after(agency, id, null, after, PageView.MOST_ITEMS)),
                                actor.locale())));
    }

    private Outcome<ImportRow> row(AgencyId agency, UUID id) {
        return tenancy.reading(agency, () -> rows.find(agency, id))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    private <T> Outcome<T> permitted(AgencyId agency, Actor actor, Supplier<Outcome<T>> act) {
        return actor.may(ImportPolicy.RUN, agency.value(), policy) ? act.get() : Outcome.refused(Refusal.forbidden());
    }
}
