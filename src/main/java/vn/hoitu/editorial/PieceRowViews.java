package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.SECTION;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.PublicAddress;

/** Draws rows of lists for the screens. Runs within the agency's transaction. */
@Component
class PieceRowViews {

    private final Agencies agencies;
    private final PublicAddress addresses;
    private final Courses courses;
    private final Problems texts;
    private final Clock clock;

    PieceRowViews(Agencies agencies, PublicAddress addresses, Courses courses, Problems texts, Clock clock) {
        this.agencies = agencies;
        this.addresses = addresses;
        this.courses = courses;
        this.texts = texts;
        this.clock = clock;
    }

    List<PieceRowView> of(AgencyId agency, List<Record> rows, Locale locale) {
        Optional<AgencyProfile> profile = agencies.find(agency);
        Instant now = clock.instant();
        return rows.stream().map(r -> view(agency, r, profile, now, locale)).toList();
    }

    private PieceRowView view(AgencyId agency, Record r, Optional<AgencyProfile> profile, Instant now, Locale locale) {
        PieceState state = PieceState.of(r.get(P.STATE)).orElseThrow();
        UUID[] pictures = r.get(P.PICTURE_IDS);
        Instant due = r.get(P.STEP_DUE_AT);
        return new PieceRowView(
                r.get(P.ID),
                r.get(P.NUMBER),
                r.get(P.TITLE),
                r.get(P.FORM),
                r.get(P.URGENCY),
                state.code(),
                r.get(P.STEP),
                r.get(P.STEP_SINCE),
                due,
                due != null && due.isBefore(now) && PieceScope.IN_WORK.contains(state),
                r.get(P.VERSION),
                r.get(P.DOCUMENT_VERSION),
                r.get(P.SECTION_ID),
                r.get(SECTION.NAME),
                r.get(P.DESK_ID),
                Arrays.asList(r.get(P.TAGS)),
                r.get(P.OWNER_ID),
                r.get(P.OWNER_NAME),
                r.get(P.HOLDER_ID),
                holderName(agency, r, state, locale),
                r.get(P.UPDATED_AT),
                r.get(P.PUBLISHED_AT),
                r.get(P.SCHEDULED_AT),
                r.get(P.WORDS),
                pictures.length,
                publicUrl(r, state, profile),
                pictures.length == 0 ? null : "/api/v1/agencies/" + agency + "/pictures/" + pictures[0] + "/thumb",
                state == PieceState.PUBLISHED
                        && !java.util.Objects.equals(r.get(P.PUBLISHED_DOCUMENT_VERSION), r.get(P.DOCUMENT_VERSION)));
    }

    /** Whose turn it is: somebody by name, or a desk whose people have not taken it up; nobody's at the end. */
    private String holderName(AgencyId agency, Record r, PieceState state, Locale locale) {
        String named = r.get(P.HOLDER_NAME);
        if (named != null) {
            return named;
        }
        return switch (state) {
            case DRAFT, RETURNED -> r.get(P.OWNER_NAME);
            case SUBMITTED, REVIEWED, APPROVED ->
                courses.answering(agency, r.get(P.WORKFLOW_VERSION_ID), r.get(P.STEP))
                        .map(role -> texts.text("turn." + role.code(), Map.of(), locale))
                        .orElseGet(() -> texts.text("holder." + state.code(), Map.of(), locale));
            case SCHEDULED, PUBLISHED, EXPIRED, TAKEN_DOWN, DISCARDED -> "";
        };
    }

    private @Nullable String publicUrl(Record r, PieceState state, Optional<AgencyProfile> profile) {
        String slug = r.get(P.SLUG);
        return state != PieceState.PUBLISHED || slug == null || profile.isEmpty()
                ? null
                : addresses.site(profile.get().host()) + "/" + slug + "-" + r.get(P.NUMBER) + ".html";
    }
}
