package vn.hoitu.media;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.VietnameseText;
import vn.hoitu.shared.web.PageView;

/** The pictures of the agencies: taken in, described, found and delivered. */
@Service
class PictureArchive implements Pictures {

    private final PictureIntake intake;
    private final PictureRecord recorder;
    private final PictureRows rows;
    private final PictureDelivery delivery;
    private final Tenancy tenancy;
    private final PicturePolicy policy;

    PictureArchive(
            PictureIntake intake,
            PictureRecord recorder,
            PictureRows rows,
            PictureDelivery delivery,
            Tenancy tenancy,
            PicturePolicy policy) {
        this.intake = intake;
        this.recorder = recorder;
        this.rows = rows;
        this.delivery = delivery;
        this.tenancy = tenancy;
        this.policy = policy;
    }

    @Override
    public Outcome<PictureView> add(AgencyId agency, Actor actor, InputStream content, Details details) {
        if (!policy.mayAdd(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return PictureTexts.checked(details)
                .then(asked ->
                        intake.take(content).then(taken -> Outcome.done(recorder.added(agency, actor, taken, asked))));
    }

    Outcome<PictureView> describe(AgencyId agency, Actor actor, UUID id, PictureTexts.Changes changes) {
        if (!policy.mayAdd(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return changes.checked().then(checked -> recorder.described(agency, actor, id, checked));
    }

    Outcome<PageView<PictureView>> page(
            AgencyId agency, Actor actor, @Nullable String query, @Nullable UUID before, int limit) {
        if (!policy.mayRead(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<PictureRow> found = tenancy.reading(agency, () -> rows.latest(agency, words(query), before, limit + 1));
        List<PictureView> items =
                found.stream().limit(limit).map(r -> r.view(agency)).toList();
        String next = found.size() > limit ? items.getLast().id().toString() : null;
        return Outcome.done(new PageView<>(items, next, null));
    }

    Outcome<PictureView> one(AgencyId agency, Actor actor, UUID id) {
        if (!policy.mayRead(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return row(agency, id)
                .map(row -> Outcome.done(row.view(agency)))
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    Outcome<Delivery> deliver(AgencyId agency, Actor actor, UUID id, Rendition rendition) {
        if (!policy.mayRead(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<Delivery> found = rendition == Rendition.ORIGINAL ? original(agency, id) : open(agency, id, rendition);
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    @Override
    public List<PictureView> find(AgencyId agency, Collection<UUID> ids) {
        return views(agency, tenancy.reading(agency, () -> rows.find(agency, ids)));
    }

    @Override
    public List<PictureView> readable(AgencyId agency, Actor actor, Collection<UUID> ids) {
        return policy.mayRead(actor, agency) ? find(agency, ids) : List.of();
    }

    @Override
    public List<PictureView> after(AgencyId agency, @Nullable UUID last, int limit) {
        return views(agency, tenancy.reading(agency, () -> rows.after(agency, last, limit)));
    }

    @Override
    public Optional<Delivery> open(AgencyId agency, UUID picture, Rendition rendition) {
        if (rendition == Rendition.ORIGINAL) {
            return Optional.empty();
        }
        return row(agency, picture).flatMap(row -> delivery.rendition(row, rendition));
    }

    @Override
    public Optional<Delivery> original(AgencyId agency, UUID picture) {
        return row(agency, picture).flatMap(delivery::original);
    }

    private Optional<PictureRow> row(AgencyId agency, UUID id) {
        return tenancy.reading(agency, () -> rows.find(agency, id));
    }

    private static List<PictureView> views(AgencyId agency, List<PictureRow> found) {
        return found.stream().map(row -> row.view(agency)).toList();
    }

    private static List<String> words(@Nullable String query) {
        List<String> words = new ArrayList<>(List.of(""));
        if (query != null) {
            String cut = query.substring(0, Math.min(query.length(), PictureLimits.MOST_QUERY_CHARACTERS));
            words.addAll(List.of(
                    VietnameseText.searchKey(cut.replace("\0", "")).strip().split("\\s+", -1)));
        }
        return words;
    }

    static Map<String, Object> asMap(PictureRow.Texts texts) {
        return Map.of("caption", texts.caption(), "credit", texts.credit(), "alt", texts.alt());
    }
}
