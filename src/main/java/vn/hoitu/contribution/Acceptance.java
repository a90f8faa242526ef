package vn.hoitu.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.Fragment;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.ImportDesk;
import vn.hoitu.editorial.ImportedPiece;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/**
 * Makes a piece of a contribution: its text in our document model, its pictures in the archive with the sender's name,
 * the sender as author without an account, and the contribution as its origin. The same contribution is one piece.
 */
@Component
class Acceptance {

    private final Attachments attachments;
    private final SentText texts;
    private final FileShelf shelf;
    private final Pictures pictures;
    private final ImportDesk desk;
    private final Clock clock;

    Acceptance(
            Attachments attachments, SentText texts, FileShelf shelf, Pictures pictures, ImportDesk desk, Clock clock) {
        this.attachments = attachments;
        this.texts = texts;
        this.shelf = shelf;
        this.pictures = pictures;
        this.desk = desk;
        this.clock = clock;
    }

    /** A picture of a contribution in the archive. */
    record Archived(int position, PictureView picture) {}

    /** Before the transaction of the act: pictures take their time. What is no picture after all stays a file. */
    List<Archived> archive(Item item, List<SentFile> files, Actor actor) {
        List<Archived> archived = new ArrayList<>();
        for (SentFile file : files) {
            FileKind kind = file.kind();
            Optional<Path> stored = shelf.find(file);
            if (kind != null && kind.isPicture() && stored.isPresent()) {
                try (InputStream content = Files.newInputStream(stored.get())) {
                    Pictures.Details details =
                            new Pictures.Details(file.name(), "", item.sender().name(), "");
                    if (pictures.add(item.agency(), actor, content, details)
                            instanceof Outcome.Done<PictureView>(PictureView picture)) {
                        archived.add(new Archived(file.position(), picture));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return archived;
    }

    /** Within the transaction of the act. */
    Outcome<UUID> open(Item item, List<SentFile> files, List<Archived> archived, Actor actor) {
        Node body = withPictures(texts.body(item, files), item, archived);
        Node document = Articles.of(Schema.v1(), "", item.title(), "", body);
        ImportedPiece piece = new ImportedPiece(
                item.agency(),
                "contribution:" + item.id(),
                PieceState.DRAFT,
                item.sectionId(),
                DocumentJson.write(document),
                List.of(new AuthorView(item.sender().name(), null, null)),
                List.of(),
                null,
                null,
                clock.instant(),
                null,
                List.of());
        archived.forEach(one -> attachments.archived(
                item.agency(), item.id(), one.position(), one.picture().id()));
        return desk.bring(piece, actor).map(brought -> brought.piece().value());
    }

    private static Node withPictures(Node body, Item item, List<Archived> archived) {
        if (archived.isEmpty()) {
            return body;
        }
        Schema schema = Schema.v1();
        List<Node> blocks = new ArrayList<>(body.children());
        for (Archived one : archived) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("pictureId", one.picture().id().toString());
            attributes.put("alt", one.picture().alt());
            String caption = one.picture().caption();
            blocks.add(schema.node("picture")
                    .of(
                            attributes,
                            caption.isBlank()
                                    ? schema.node("caption").of()
                                    : schema.node("caption").of(schema.text(caption.strip())),
                            schema.node("credit").of(schema.text(item.sender().name()))));
        }
        return body.withContent(Fragment.of(blocks));
    }
}
