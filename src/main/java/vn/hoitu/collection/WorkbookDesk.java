package vn.hoitu.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reports that travel as workbooks: out filled with what is known, back through a dry run. */
@Service
class WorkbookDesk {

    /** What taking the sheet would do, or did. */
    record Taken(FormWorkbook.Filled filled, List<Finding> rules, boolean taken) {

        boolean stops() {
            return filled.stops() || rules.stream().anyMatch(f -> f.weight() != Finding.Weight.WARNS);
        }
    }

    private final Reports reports;
    private final FormDesk desk;
    private final FormReading reading;
    private final ReportLooks looks;
    private final FormWorkbook workbook;
    private final FormCheck check;
    private final Submissions submissions;
    private final Handing handing;
    private final CollectionPolicy policy;
    private final Tenancy tenancy;

    WorkbookDesk(
            Reports reports,
            FormDesk desk,
            FormReading reading,
            ReportLooks looks,
            FormWorkbook workbook,
            FormCheck check,
            Submissions submissions,
            Handing handing,
            CollectionPolicy policy,
            Tenancy tenancy) {
        this.reports = reports;
        this.desk = desk;
        this.reading = reading;
        this.looks = looks;
        this.workbook = workbook;
        this.check = check;
        this.submissions = submissions;
        this.handing = handing;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<Table> write(Actor actor, UUID id, Locale locale) {
        return tenancy.<Outcome<Table>>system(() -> reports.find(actor, id).then(seen -> {
                    if (reports.isFromOutside(actor, seen) && !policy.collectsAnywhere(actor)) {
                        return Outcome.refused(
                                Refusal.forbidden()); // a sheet is to be filled by the unit or its collector
                    }
                    FormContent content = policy.mayReport(actor, seen.obligation())
                            ? submissions
                                    .draft(id)
                                    .map(Submissions.Draft::content)
                                    .orElse(FormContent.EMPTY)
                            : FormContent.EMPTY;
                    return Outcome.done(workbook.write(seen, reading.lines(seen, content, locale), content, locale));
                }))
                .then(table -> looks.intoReport(actor, id).map(looking -> table));
    }

    /** Asked before a file is even read: the unit itself, or whoever collects and enters it for the unit. */
    Outcome<Reports.Seen> admits(Actor actor, UUID id) {
        return tenancy.system(() -> reports.find(actor, id)
                .then(seen -> admitted(actor, seen) ? Outcome.done(seen) : Outcome.refused(Refusal.forbidden())));
    }

    private boolean admitted(Actor actor, Reports.Seen seen) {
        return policy.mayReport(actor, seen.obligation())
                || policy.mayCollect(actor, seen.round().collectorId());
    }

    Outcome<Taken> take(
            Actor actor, UUID id, byte[] bytes, String name, String kind, @Nullable String reason, boolean dryRun) {
        return admits(actor, id)
                .then(known -> ReadSheet.of(bytes, name)) // what its rules say of it, they say of earlier figures too
                .then(sheet ->
                        looks.intoReport(actor, id).then(looking -> taken(actor, id, sheet, kind, reason, dryRun)));
    }

    private Outcome<Taken> taken(
            Actor actor, UUID id, ReadSheet sheet, String kind, @Nullable String reason, boolean dryRun) {
        return desk.looking(actor, id, seen -> {
            if (!admitted(actor, seen)) {
                return Outcome.refused(Refusal.forbidden());
            }
            FormWorkbook.Filled filled = workbook.read(sheet, seen);
            Optional<Refusal> unfit = Handing.unknownKind(kind)
                    .or(() -> FormNumbers.refused(
                            filled.content(), seen.obligation().indicators()));
            if (unfit.isPresent()) {
                return Outcome.refused(unfit.get());
            }
            List<Finding> rules = check.of(seen, filled.content(), actor.locale());
            Taken looked = new Taken(filled, rules, false);
            if (dryRun || looked.stops()) {
                return Outcome.done(looked);
            }
            boolean signed = !policy.mayReport(actor, seen.obligation())
                    && handing.nobodyAt(seen.obligation().holderId());
            return handing.take(actor, seen, new Handing.Wish(filled.content(), kind, reason, "workbook", signed))
                    .map(o -> new Taken(filled, rules, true));
        });
    }

    /** Where in the sheet a rule's finding stands. */
    static List<ReadSheet.CellFinding> placed(Taken taken) {
        List<ReadSheet.CellFinding> all = new ArrayList<>(taken.filled().findings());
        for (Finding f : taken.rules()) {
            String field = f.indicator() == null ? f.field() : f.field() + "." + f.indicator();
            Map<String, Object> values = new HashMap<>(f.values());
            all.add(new ReadSheet.CellFinding(
                    taken.filled().places().getOrDefault(field, ""),
                    f.code(),
                    f.weight() != Finding.Weight.WARNS,
                    values));
        }
        return all;
    }
}
