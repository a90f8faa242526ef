package vn.hoitu.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.law.LegalDeadlines;

/** Which time of the law runs at which step of a letter; days are Vietnamese days. */
@Component
class LetterTimes {

    private final LegalDeadlines deadlines;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    LetterTimes(LegalDeadlines deadlines, OrganizationDirectory organizations, Clock clock) {
        this.deadlines = deadlines;
        this.organizations = organizations;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** For the newsroom, from the day it got the letter. For handing on the law sets no time. */
    Letter.@Nullable Due received(AgencyId agency, LetterKind kind, LocalDate on) {
        return switch (kind) {
            case FEEDBACK -> after(on, "feedback.published." + rhythm(agency));
            case QUESTION -> after(on, "question.answered");
            case OPINION, COMPLAINT, REQUEST -> null;
        };
    }

    /** For the authority, from the day it was asked. Complaints run by laws of their own. */
    Letter.@Nullable Due asked(LetterKind kind, LocalDate on) {
        return switch (kind) {
            case OPINION -> after(on, "opinion.authority-answers");
            case REQUEST -> after(on, "press-request.answered");
            case FEEDBACK, QUESTION, COMPLAINT -> null;
        };
    }

    /** For the newsroom again, from the day the authority's answer came. */
    Letter.@Nullable Due replied(AgencyId agency, LetterKind kind, LocalDate on) {
        if (!kind.isForAuthorities()) {
            return null;
        }
        String rhythm = rhythm(agency);
        return after(on, "opinion.citizen-informed." + (rhythm.equals("electronic") ? "daily" : rhythm));
    }

    private Letter.@Nullable Due after(LocalDate event, String code) {
        return deadlines.after(event, code).map(Letter.Due::of).orElse(null);
    }

    /** How often the agency is with its readers; the law is strictest with who is always there. */
    private String rhythm(AgencyId agency) {
        Optional<OrganizationView> found = organizations.find(agency.value(), null, Locale.forLanguageTag("vi"));
        List<String> types = found.map(OrganizationView::pressTypes).orElse(List.of());
        if (types.contains("electronic")) {
            return "electronic";
        }
        boolean periodical = types.equals(List.of("print"))
                && found.map(OrganizationView::kind)
                        .filter(kind -> kind.equals("magazine"))
                        .isPresent();
        return periodical ? "weekly" : "daily";
    }
}
