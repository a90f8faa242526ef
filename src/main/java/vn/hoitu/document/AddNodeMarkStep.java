package vn.hoitu.document;

import java.util.List;
import java.util.Optional;

/** Gives a mark to one node. */
public record AddNodeMarkStep(int position, Mark mark) implements Step {
    static final String MISSING = "No node at mark step's position";

    @Override
    public StepResult apply(Node document) {
        return NodeAt.change(document, position, MISSING, node -> node.withMarks(mark.addTo(node.marks())));
    }

    @Override
    public Step invert(Node before) {
        Node node = NodeAt.find(before, position);
        if (node == null) {
            return new RemoveNodeMarkStep(position, mark);
        }
        List<Mark> added = mark.addTo(node.marks());
        if (added.size() != node.marks().size()) {
            return new RemoveNodeMarkStep(position, mark);
        }
        for (Mark old : node.marks()) {
            if (!old.isIn(added)) {
                return new AddNodeMarkStep(position, old);
            }
        }
        return new AddNodeMarkStep(position, mark);
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        Mapped mapped = mapping.mapResult(position, Mappable.AFTER);
        return mapped.deletedAfter() ? Optional.empty() : Optional.of(new AddNodeMarkStep(mapped.position(), mark));
    }
}
