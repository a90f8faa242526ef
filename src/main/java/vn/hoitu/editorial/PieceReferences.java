package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.FieldProblem;

/**
 * What a piece points at outside itself must be the agency's own: its pictures and its people. What the piece already
 * points at stays, so that nobody who left an agency makes old pieces impossible to save.
 */
@Component
class PieceReferences {

    private final Pictures pictures;
    private final Directory directory;

    PieceReferences(Pictures pictures, Directory directory) {
        this.pictures = pictures;
        this.directory = directory;
    }

    /** Names each picture of the document, counted from 0, that the agency does not have. */
    List<FieldProblem> unknownPictures(Piece piece, List<UUID> wanted) {
        Set<UUID> unknown = new HashSet<>(wanted);
        piece.pictureIds().forEach(unknown::remove);
        unknown = unknownPictures(piece.agency(), unknown);
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (unknown.contains(wanted.get(i))) {
                problems.add(new FieldProblem(
                        "document.pictures[%d].pictureId".formatted(i), "unknown", Map.of("id", wanted.get(i))));
            }
        }
        return problems;
    }

    /** Those of the pictures that the agency does not have. */
    Set<UUID> unknownPictures(AgencyId agency, Set<UUID> wanted) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        Set<UUID> unknown = new HashSet<>(wanted);
        pictures.find(agency, unknown).stream().map(PictureView::id).forEach(unknown::remove);
        return unknown;
    }

    /** Names each author whose person does not belong to the agency. */
    List<FieldProblem> unknownPeople(AgencyId agency, Piece piece, List<AuthorView> wanted) {
        Set<UUID> known =
                piece.authors().stream().map(AuthorView::personId).collect(Collectors.toCollection(HashSet::new));
        known.add(null); // a name without a person is a name
        if (wanted.stream().allMatch(author -> known.contains(author.personId()))) {
            return List.of();
        }
        known.addAll(directory.staffOf(agency));
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i).personId())) {
                problems.add(FieldProblem.of("authors[%d].personId".formatted(i), "unknown"));
            }
        }
        return problems;
    }
}
