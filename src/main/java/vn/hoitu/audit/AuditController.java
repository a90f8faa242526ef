package vn.hoitu.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class AuditController {

    private final AuditRecord record;

    AuditController(AuditRecord record) {
        this.record = record;
    }

    @GetMapping("/audit")
    PageView<AuditEntryView> search(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "actor", required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        AuditQuestion question = Answer.of(AuditQuestion.of(q, person, act, from, to, cursor));
        return Answer.of(record.search(agency, actor, question, PageView.limit(limit), locale));
    }

    @GetMapping("/audit.csv")
    void export(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "actor", required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        AuditQuestion question = Answer.of(AuditQuestion.of(q, person, act, from, to, null));
        Answer.of(record.export(agency, actor, question, locale, () -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky.csv\"");
            return response.getWriter();
        }));
    }

    @GetMapping("/audit/verification")
    VerificationView verify(@PathVariable AgencyId agency, Actor actor, Locale locale) {
        return Answer.of(record.verify(agency, actor, locale));
    }
}
