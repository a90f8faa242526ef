package vn.hoitu.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.SearchablePiece;
import vn.hoitu.editorial.SearchablePieces;
import vn.hoitu.identity.StaffFinding;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.PageView;

/** Search for those who work at an agency. Every hit is read again under the rights of the person who asked. */
@Service
class StaffSearch {

    private final Hits index;
    private final SearchablePieces pieces;
    private final Pictures pictures;
    private final StaffFinding people;
    private final Agencies agencies;

    StaffSearch(Hits index, SearchablePieces pieces, Pictures pictures, StaffFinding people, Agencies agencies) {
        this.index = index;
        this.pieces = pieces;
        this.pictures = pictures;
        this.people = people;
        this.agencies = agencies;
    }

    /** @param total exact, or absent when more match than were looked at: a count must not tell of what one may not see */
    Outcome<PageView<FoundView>> find(
            AgencyId agency, Actor actor, String typed, @Nullable String state, int offset, int limit) {
        if (!SearchPolicy.maySearch(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (offset < 0) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("cursor", "malformed")));
        }
        SearchWords asked = SearchWords.of(typed);
        Hits.Found found = index.find(
                agency, List.of(FoundKind.PIECE, FoundKind.PICTURE), state, asked, SearchLimits.MOST_STAFF_HITS);
        Map<UUID, FoundView> allowed = allowed(agency, actor, found.hits(), asked, state);
        List<FoundView> all = Stream.concat(
                        state == null ? people(agency, actor, typed, asked) : Stream.empty(),
                        found.hits().stream().map(hit -> allowed.get(hit.id())).filter(Objects::nonNull))
                .toList();
        List<FoundView> page = all.stream().skip(offset).limit(limit).toList();
        int next = offset + page.size();
        boolean complete = found.total() <= SearchLimits.MOST_STAFF_HITS;
        return Outcome.done(new PageView<>(
                page, next < all.size() ? String.valueOf(next) : null, complete ? (long) all.size() : null));
    }

    private Map<UUID, FoundView> allowed(
            AgencyId agency, Actor actor, List<Hits.Hit> hits, SearchWords asked, @Nullable String state) {
        String base = base(agency);
        Map<UUID, FoundView> views = new HashMap<>();
        pieces
                .readable(
                        agency,
                        actor,
                        ids(hits, FoundKind.PIECE).map(PieceId::new).toList())
                .stream()
                .filter(piece -> state == null || piece.state().code().equals(state))
                .forEach(piece -> views.put(piece.id().value(), view(piece, asked, base)));
        pictures.readable(agency, actor, ids(hits, FoundKind.PICTURE).toList())
                .forEach(picture -> views.put(picture.id(), view(picture, asked, base)));
        return views;
    }

    /** First, because whoever types a name mostly looks for the person. */
    private Stream<FoundView> people(AgencyId agency, Actor actor, String typed, SearchWords asked) {
        StaffFinding.Found found = people.named(agency, actor, typed, SearchLimits.MOST_PEOPLE);
        String screen = base(agency) + (found.opensStaffScreen() ? "/nhan-su?q=" : "/tin-bai?q=");
        return found.people().stream()
                .map(person -> new FoundView(
                        FoundKind.PERSON.code(),
                        person.person().value(),
                        person.name(),
                        Excerpt.of(asked, person.name()).html(),
                        null,
                        null,
                        screen
                                + URLEncoder.encode(person.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20")));
    }

    private String base(AgencyId agency) {
        return "/toa-soan/" + agencies.find(agency).map(AgencyProfile::slug).orElse(agency.toString());
    }

    private static Stream<UUID> ids(List<Hits.Hit> hits, FoundKind kind) {
        return hits.stream().filter(hit -> hit.kind() == kind).map(Hits.Hit::id);
    }

    private static FoundView view(SearchablePiece piece, SearchWords asked, String base) {
        return new FoundView(
                FoundKind.PIECE.code(),
                piece.id().value(),
                piece.title(),
                ReaderSearch.excerpt(asked, piece).html(),
                piece.state().code(),
                piece.publishedAt() == null ? piece.updatedAt() : piece.publishedAt(),
                base + "/tin-bai/" + piece.id());
    }

    private static FoundView view(PictureView picture, SearchWords asked, String base) {
        String title = picture.caption().isBlank() ? picture.alt() : picture.caption();
        return new FoundView(
                FoundKind.PICTURE.code(),
                picture.id(),
                title,
                Excerpt.of(asked, String.join(" ", title, picture.credit()).strip())
                        .html(),
                null,
                picture.addedAt(),
                base + "/anh?anh=" + picture.id());
    }
}
