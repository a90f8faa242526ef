package vn.hoitu.spokesperson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads a release as it is written, and knows which agencies its audience means today. */
@Component
class ReleaseReading {

    static final int MOST_CHOSEN = 1_000;
    private static final Set<String> AUDIENCES = Set.of("all", "under", "chosen");

    /** A release as the request gives it. */
    record ReleaseWish(
            @Nullable String title,
            @Nullable String text,
            @Nullable String contact,
            @Nullable Instant embargoUntil,
            @Nullable String audience,
            @Nullable UUID under,
            @Nullable List<UUID> agencies,
            @Nullable String note) {}

    private final Agencies agencies;
    private final OrganizationDirectory organizations;

    ReleaseReading(Agencies agencies, OrganizationDirectory organizations) {
        this.agencies = agencies;
        this.organizations = organizations;
    }

    Outcome<Release.Content> content(ReleaseWish w) {
        List<FieldProblem> problems = new ArrayList<>();
        String title = DeskReading.required(
                "title", DeskReading.line("title", w.title(), DeskReading.MOST_TITLE_CHARACTERS, problems), problems);
        String text = DeskReading.required(
                "text", DeskReading.text("text", w.text(), DeskReading.MOST_TEXT_CHARACTERS, problems), problems);
        String contact = DeskReading.line("contact", w.contact(), DeskReading.MOST_LINE_CHARACTERS, problems);
        return problems.isEmpty()
                ? Outcome.done(new Release.Content(title, text, contact, w.embargoUntil()))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    Outcome<Release.Audience> audience(ReleaseWish w) {
        String kind = Objects.requireNonNullElse(w.audience(), "all");
        List<UUID> chosen = w.agencies() == null
                ? List.of()
                : w.agencies().stream().filter(Objects::nonNull).distinct().toList();
        if (!AUDIENCES.contains(kind)) {
            return invalid("audience", "unknown");
        }
        if (kind.equals("under") && w.under() == null) {
            return invalid("under", "required");
        }
        if (kind.equals("chosen") && chosen.isEmpty()) {
            return invalid("agencies", "required");
        }
        if (chosen.size() > MOST_CHOSEN) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("agencies", "too-many", Map.of("limit", MOST_CHOSEN))));
        }
        if (chosen.stream().anyMatch(id -> agencies.find(new AgencyId(id)).isEmpty())) {
            return invalid("agencies", "unknown");
        }
        return Outcome.done(new Release.Audience(
                kind, kind.equals("under") ? w.under() : null, kind.equals("chosen") ? chosen : List.of()));
    }

    /** The agencies of this installation that an audience means at this moment. */
    List<UUID> receivers(Release.Audience audience) {
        List<UUID> all = agencies.all().stream().map(a -> a.id().value()).toList();
        UUID body = audience.under();
        return switch (audience.kind()) {
            case "all" -> all;
            case "under" -> {
                Set<UUID> below = body == null ? Set.of() : organizations.under(body, organizations.today());
                yield all.stream().filter(below::contains).toList();
            }
            default -> all.stream().filter(audience.chosen()::contains).toList();
        };
    }

    private static <T> Outcome<T> invalid(String field, String code) {
        return Outcome.refused(Refusal.invalid(FieldProblem.of(field, code)));
    }
}
