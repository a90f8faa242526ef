package vn.hoitu.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Node;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Slice;
import vn.hoitu.document.Step;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.editorial.live.Text;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;

/**
 * Puts a whole text in the place of another (by program, by import, by going back to a version). It becomes steps like
 * everything else, so that those who have the piece open see it happen and keep what they are typing.
 */
@Component
class Rewriting {

    private final WrittenBatches written;
    private final PieceTexts texts;
    private final ChangeLog changes;

    Rewriting(WrittenBatches written, PieceTexts texts, ChangeLog changes) {
        this.written = written;
        this.texts = texts;
        this.changes = changes;
    }

    /**
     * @param piece locked and caught up
     * @param document fits the schema
     * @return the number of the text now
     */
    int rewrite(Piece piece, Node document, Actor actor, UUID client, long sequence, Instant at) {
        Text text = new Text(piece.documentVersion(), PieceTexts.document(piece));
        List<Step> steps = between(text.document(), document);
        if (steps.isEmpty()) {
            return piece.documentVersion();
        }
        AcceptedBatch batch = AcceptedBatch.of(
                text.version(), steps, client, sequence, actor.person().value(), actor.name(), at);
        Text after = text.after(batch);
        written.add(piece.agency(), piece.id(), List.of(batch));
        texts.write(piece, after, actor.person().value(), actor.name(), at);
        changes.record(piece.agency(), "piece", piece.id().value());
        return after.version();
    }

    private static List<Step> between(Node from, Node to) {
        return from.equals(to)
                ? List.of()
                : List.of(new ReplaceStep(0, from.content().size(), new Slice(to.content(), 0, 0)));
    }
}
