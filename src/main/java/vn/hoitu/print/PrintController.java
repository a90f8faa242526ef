package vn.hoitu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** Print titles and issues over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/print")
class PrintController {

    record PrintTitleRequest(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String rhythm,
            @Nullable List<Integer> days,
            @Nullable Integer pages,
            @Nullable List<String> pageNames,
            @Nullable String format,
            @Nullable Integer columns,
            @Nullable Integer charactersPerLine,
            @Nullable Integer linesPerColumn,
            @Nullable Integer titlePercent,
            @Nullable Integer sapoPercent,
            @Nullable Integer captionPercent,
            @Nullable Integer closingDaysBefore,
            @Nullable String closingTime,
            @Nullable Integer firstNumber,
            @Nullable Boolean active) {

        TitleReading.Given given() {
            return new TitleReading.Given(
                    name,
                    kind,
                    rhythm,
                    days,
                    pages,
                    pageNames,
                    format,
                    columns,
                    charactersPerLine,
                    linesPerColumn,
                    titlePercent,
                    sapoPercent,
                    captionPercent,
                    closingDaysBefore,
                    closingTime,
                    firstNumber,
                    active);
        }
    }

    record PrintTitlesView(List<FlatplanViews.PrintTitleView> items) {}

    record PrintIssuesRequest(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    record OpenedIssuesView(List<UUID> opened) {}

    record PrintIssueRequest(
            @Nullable UUID titleId, @Nullable LocalDate day) {}

    record PrintIssueChangeRequest(
            @Nullable Integer version,
            @Nullable Instant closingAt,
            @Nullable Integer pages,
            @Nullable String note) {}

    record PrintIssueActRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String reason) {}

    record PrintDepositRequest(@Nullable Boolean done) {}

    private final TitleDesk titles;
    private final IssueDesk issues;
    private final IssueActs acts;
    private final IssueList list;
    private final Flatplan flatplan;
    private final DepositDuty deposit;

    PrintController(
            TitleDesk titles,
            IssueDesk issues,
            IssueActs acts,
            IssueList list,
            Flatplan flatplan,
            DepositDuty deposit) {
        this.titles = titles;
        this.issues = issues;
        this.acts = acts;
        this.list = list;
        this.flatplan = flatplan;
        this.deposit = deposit;
    }

    @GetMapping("/titles")
    PrintTitlesView printTitles(Actor actor, @PathVariable AgencyId agency) {
        return new PrintTitlesView(Answer.of(titles.all(agency, actor)).stream()
                .map(FlatplanViews.PrintTitleView::of)
                .toList());
    }

    @PostMapping("/titles")
    ResponseEntity<FlatplanViews.PrintTitleView> addPrintTitle(
            Actor actor, @PathVariable AgencyId agency, @RequestBody PrintTitleRequest r) {
        return Answer.created(titles.add(agency, actor, r.given()).map(FlatplanViews.PrintTitleView::of));
    }

    @PutMapping("/titles/{id}")
    FlatplanViews.PrintTitleView changePrintTitle(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintTitleRequest r) {
        return Answer.of(titles.change(agency, actor, id, version(r.version()), r.given())
                .map(FlatplanViews.PrintTitleView::of));
    }

    @PostMapping("/titles/{id}/issues")
    ResponseEntity<OpenedIssuesView> openIssues(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintIssuesRequest r) {
        return Answer.created(
                issues.generate(agency, actor, id, r.from(), r.to()).map(OpenedIssuesView::new));
    }

    @GetMapping("/issues")
    FlatplanViews.PrintIssuesView printIssues(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID title,
            @RequestParam(required = false) @Nullable String state) {
        return Answer.of(list.between(agency, actor, from, to, title, state));
    }

    @PostMapping("/issues")
    ResponseEntity<FlatplanViews.FlatplanView> openIssue(
            Actor actor, @PathVariable AgencyId agency, @RequestBody PrintIssueRequest r) {
        UUID title = Objects.requireNonNullElse(r.titleId(), new UUID(0, 0));
        return Answer.created(issues.add(agency, actor, title, r.day()).then(id -> flatplan.of(agency, actor, id)));
    }

    @GetMapping("/issues/{id}")
    FlatplanViews.FlatplanView flatplan(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(flatplan.of(agency, actor, id));
    }

    @PatchMapping("/issues/{id}")
    FlatplanViews.FlatplanView changeIssue(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintIssueChangeRequest r) {
        IssueActs.Change change = new IssueActs.Change(r.closingAt(), r.pages(), r.note());
        return Answer.of(acts.change(agency, actor, id, version(r.version()), change)
                .then(done -> flatplan.of(agency, actor, done)));
    }

    @PostMapping("/issues/{id}/acts")
    FlatplanViews.FlatplanView actOnIssue(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintIssueActRequest r) {
        String act = Objects.requireNonNullElse(r.act(), "");
        return Answer.of(acts.act(agency, actor, id, version(r.version()), act, r.reason())
                .then(done -> flatplan.of(agency, actor, done)));
    }

    @PutMapping("/issues/{id}/deposit/{item}")
    FlatplanViews.FlatplanView tickDeposit(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody PrintDepositRequest r) {
        return Answer.of(deposit.tick(agency, actor, id, item, Boolean.TRUE.equals(r.done()))
                .then(done -> flatplan.of(agency, actor, done)));
    }

    static int version(@Nullable Integer given) {
        return Objects.requireNonNullElse(given, 0);
    }
}
