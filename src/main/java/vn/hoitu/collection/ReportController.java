package vn.hoitu.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** One report: its form, its way up, and what was reported when. */
@RestController
@RequestMapping("/api/v1/collection/reports/{id}")
class ReportController {

    record DraftSaveRequest(
            @Nullable Integer version, @Nullable FormContent content) {}

    record ReportSubmitRequest(
            @Nullable Integer version,
            @Nullable String kind,
            @Nullable String reason) {}

    record ReportActRequest(
            @Nullable Integer version, @Nullable String words) {}

    record ExtensionRequest(
            @Nullable Integer version,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    record PassOnRequest(
            @Nullable Integer version,
            @Nullable UUID to,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    private final FormReading reading;
    private final FormDesk desk;
    private final ApprovalDesk approvals;
    private final TakingBack back;
    private final PassingOn passing;

    ReportController(FormReading reading, FormDesk desk, ApprovalDesk approvals, TakingBack back, PassingOn passing) {
        this.reading = reading;
        this.desk = desk;
        this.approvals = approvals;
        this.back = back;
        this.passing = passing;
    }

    @GetMapping
    ReportViews.ReportFormView form(Actor actor, Locale locale, @PathVariable UUID id) {
        return Answer.of(reading.form(actor, id, locale));
    }

    @GetMapping("/reported")
    ReportViews.ReportedView reported(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt) {
        return Answer.of(reading.reported(actor, id, knownAt));
    }

    @PutMapping("/draft")
    ReportViews.ReportDraftSavedView save(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody DraftSaveRequest wish) {
        Submissions.Draft saved = Answer.of(desk.save(actor, id, wish.version(), wish.content()));
        return Answer.of(reading.saved(actor, id, saved, locale));
    }

    @PostMapping("/submit")
    ReportViews.ReportFormView submit(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ReportSubmitRequest wish) {
        Answer.of(desk.submit(actor, id, wish.version(), wish.kind(), wish.reason()));
        return form(actor, locale, id);
    }

    @PostMapping("/approve")
    ReportViews.ReportFormView approve(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ReportActRequest wish) {
        Answer.of(approvals.approve(actor, id, wish.version(), wish.words()));
        return form(actor, locale, id);
    }

    @PostMapping("/return")
    ReportViews.ReportFormView sendBack(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ReportActRequest wish) {
        Answer.of(approvals.sendBack(actor, id, wish.version(), wish.words()));
        return form(actor, locale, id);
    }

    @PostMapping("/recall")
    ReportViews.ReportFormView recall(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ReportActRequest wish) {
        Answer.of(back.recall(actor, id, wish.version(), wish.words()));
        return form(actor, locale, id);
    }

    @PostMapping("/withdraw")
    ReportViews.ReportFormView withdraw(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ReportActRequest wish) {
        Answer.of(back.withdraw(actor, id, wish.version(), wish.words()));
        return form(actor, locale, id);
    }

    @PostMapping("/extend")
    ReportViews.ReportFormView extend(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ExtensionRequest wish) {
        Answer.of(desk.extend(actor, id, wish.version(), wish.until(), wish.reason()));
        return form(actor, locale, id);
    }

    @PostMapping("/pass-on")
    ReportViews.ReportFormView passOn(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestBody PassOnRequest wish) {
        Answer.of(passing.passOn(actor, id, wish.version(), wish.to(), wish.on(), wish.reason()));
        return form(actor, locale, id);
    }
}
