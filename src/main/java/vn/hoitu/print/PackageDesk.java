package vn.hoitu.print;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;
import vn.hoitu.storage.FileHash;
import vn.hoitu.storage.StoredFiles;

/** Packages for the layout and the press: asked for here, made by a job that outlives a restart, fetched here. */
@Service
class PackageDesk {

    /** At once; more wait for nobody's patience but fill the disk. */
    static final int MOST_RUNNING = 5;

    /** What the job needs to find its package again. */
    record Wanted(UUID agency, UUID id) {}

    record Fetched(Path file, String name) {}

    private static final TaskDescriptor<Wanted> TASK = TaskDescriptor.of("print-package", Wanted.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final PrintPackages packages;
    private final StoredFiles files;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PackageDesk(
            ObjectProvider<SchedulerClient> scheduler,
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            PrintPackages packages,
            StoredFiles files,
            PrintPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.scheduler = scheduler; // asked for late: the scheduler is built from the tasks, which need this module
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.packages = packages;
        this.files = files;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        OneTimeTask<Wanted> makePrintPackage(ObjectProvider<PackageMaking> making) {
            return Tasks.oneTime(TASK)
                    .execute((instance, context) -> making.getObject()
                            .make(
                                    new AgencyId(instance.getData().agency()),
                                    instance.getData().id()));
        }
    }

    /** @param pageId a single page; absent for the whole issue */
    Outcome<PrintPackages.PrintPackageView> order(AgencyId agency, Actor actor, UUID issueId, @Nullable UUID pageId) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Issue> issue = issues.lock(agency, issueId).filter(i -> i.number() != null);
            Optional<Page> page = pageId == null
                    ? Optional.empty()
                    : pages.find(agency, pageId).filter(p -> p.issueId().equals(issueId));
            if (issue.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (pageId != null && page.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("pageId", "unknown")));
            }
            long running = packages.of(agency, issueId).stream()
                    .filter(PrintPackages.PrintPackageView::runs)
                    .count();
            if (running >= MOST_RUNNING) {
                return Outcome.refused(
                        Refusal.of(Refusal.Kind.TOO_MANY, "packages-running", Map.of("limit", MOST_RUNNING)));
            }
            return Outcome.done(ordered(agency, actor, issue.get(), page.orElse(null)));
        });
    }

    private PrintPackages.PrintPackageView ordered(AgencyId agency, Actor actor, Issue issue, @Nullable Page page) {
        PrintTitle title = titles.find(agency, issue.titleId()).orElseThrow();
        List<Placement> placed =
                page == null ? placements.of(agency, List.of(issue.id())) : placements.ofPage(agency, page.id());
        String name = Slug.of(title.wish().name()) + "-so-" + issue.number() + "-" + issue.day()
                + (page == null ? "" : "-trang-" + page.number()) + ".zip";
        PrintPackages.PrintPackageView wanted = new PrintPackages.PrintPackageView(
                ids.next(),
                issue.id(),
                page == null ? null : page.id(),
                "waiting",
                0,
                (int) placed.stream().filter(p -> p.pageId() != null).count(),
                0,
                name,
                null,
                actor.name(),
                clock.instant());
        packages.add(agency, wanted, actor.person().value());
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(agency + ":" + wanted.id())
                        .data(new Wanted(agency.value(), wanted.id()))
                        .scheduledTo(clock.instant()));
        audit.record(
                agency,
                actor,
                AuditFact.of("print-package.ordered", "print-issue", issue.id(), name)
                        .changing(Map.of(), Map.of("pieces", wanted.piecesTotal())));
        return wanted;
    }

    Outcome<PrintPackages.PrintPackageView> find(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> packages.find(agency, id).map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    Outcome<PrintPackages.PrintPackageView> cancel(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<PrintPackages.PrintPackageView> before = packages.find(agency, id);
            if (before.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (!packages.cancel(agency, id)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "package-not-running"));
            }
            audit.record(
                    agency,
                    actor,
                    AuditFact.of(
                            "print-package.cancelled",
                            "print-issue",
                            before.get().issueId(),
                            before.get().fileName()));
            return Outcome.done(packages.find(agency, id).orElseThrow());
        });
    }

    Outcome<Fetched> fetch(AgencyId agency, Actor actor, UUID id) {
        return find(agency, actor, id)
                .then(view -> tenancy.reading(agency, () -> packages.file(agency, id))
                        .flatMap(hash -> files.find(new FileHash(hash)))
                        .map(file -> Outcome.done(new Fetched(file, view.fileName())))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
