package vn.hoitu.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.ImportDesk;
import vn.hoitu.editorial.ImportedPiece;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.editorial.Sections;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Brings an archive to readers, piece by piece in the order of its days, each in a transaction of its own. */
@Component
class Printing {

    private static final Duration WRITING_TIME = Duration.ofHours(3);

    private final Sections sections;
    private final ImportDesk desk;

    Printing(Sections sections, ImportDesk desk) {
        this.sections = sections;
        this.desk = desk;
    }

    /** The sections of an agency, made where they are missing, by slug. */
    Map<String, UUID> sections(String place, AgencyId agency, Actor chief) {
        Map<String, UUID> ids = new HashMap<>();
        for (Rubric rubric : Rubric.of(place)) {
            ids.put(
                    rubric.slug(),
                    sections.ensure(agency, chief, rubric.slug(), rubric.name())
                            .orThrow()
                            .id());
        }
        return ids;
    }

    /** What is there already, and perhaps has been worked on since, stays as it is. */
    void bring(AgencyId agency, List<Story> stories, Map<String, UUID> sections, PictureShelf shelf, Newsroom room) {
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            Manuscript piece = story.piece();
            Actor owner = room.writerOf(piece);
            desk.bring(
                    new ImportedPiece(
                            agency,
                            story.origin(),
                            PieceState.PUBLISHED,
                            sections.get(story.section()),
                            Typesetting.json(piece, shelf.nodes(piece, i)),
                            room.authorsOf(piece),
                            piece.list("tags"),
                            piece.noteOrNull("source"),
                            null,
                            story.at().minus(WRITING_TIME),
                            story.at(),
                            List.of()),
                    owner);
        }
    }

    static List<AuthorView> byline(Actor actor) {
        return List.of(new AuthorView(actor.name(), actor.person().value(), null));
    }
}
