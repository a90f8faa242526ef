package vn.hoitu.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads what somebody wants to share about a story, and says field by field what does not fit. */
@Component
class ItemReading {

    static final int MOST_TITLE_CHARACTERS = 200;
    static final int MOST_BODY_CHARACTERS = 20_000;
    static final int MOST_LINK_CHARACTERS = 2_000;

    private static final Set<String> KINDS = Set.of("note", "link", "contact", "source", "picture");
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");

    /** Something to share as the request gives it: whole. */
    record ItemWish(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String body,
            @Nullable String link,
            @Nullable UUID pictureId) {}

    private final Pictures pictures;
    private final Clock clock;

    ItemReading(Pictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    Outcome<SharedItems.Item> read(AgencyId agency, UUID story, Actor actor, ItemWish given, UUID id) {
        List<FieldProblem> problems = new ArrayList<>();
        String kind = Objects.requireNonNullElse(given.kind(), "note");
        if (!KINDS.contains(kind)) {
            problems.add(FieldProblem.of("kind", "unknown"));
        }
        String title = WishReading.text(given.title(), "", "title", MOST_TITLE_CHARACTERS, problems);
        String body = WishReading.text(given.body(), "", "body", MOST_BODY_CHARACTERS, problems);
        String link = WishReading.text(given.link(), "", "link", MOST_LINK_CHARACTERS, problems);
        if (kind.equals("link") && link.isEmpty()
                || !link.isEmpty() && !LINK.matcher(link).matches()) {
            problems.add(FieldProblem.of("link", link.isEmpty() ? "required" : "malformed"));
        }
        if (title.isEmpty() && body.isEmpty() && link.isEmpty() && !kind.equals("picture")) {
            problems.add(FieldProblem.of("title", "required"));
        }
        UUID picture = kind.equals("picture") ? given.pictureId() : null;
        if (kind.equals("picture")
                && (picture == null
                        || pictures.readable(agency, actor, List.of(picture)).isEmpty())) {
            problems.add(FieldProblem.of("pictureId", picture == null ? "required" : "unknown"));
        }
        return problems.isEmpty()
                ? Outcome.done(new SharedItems.Item(
                        id,
                        story,
                        kind,
                        title,
                        body,
                        link,
                        picture,
                        null,
                        null,
                        null,
                        null,
                        actor.person().value(),
                        actor.name(),
                        clock.instant(),
                        1))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }
}
