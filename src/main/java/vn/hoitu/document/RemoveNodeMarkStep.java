package vn.hoitu.document;

import java.util.Optional;

/** Takes a mark from one node. */
public record RemoveNodeMarkStep(int position, Mark mark) implements Step {

    @Override
    public StepResult apply(Node document) {
        return NodeAt.change(
                document, position, AddNodeMarkStep.MISSING, node -> node.withMarks(mark.removeFrom(node.marks())));
    }

    @Override
    public Step invert(Node before) {
        Node node = NodeAt.find(before, position);
        return node == null || !mark.isIn(node.marks()) ? this : new AddNodeMarkStep(position, mark);
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        Mapped mapped = mapping.mapResult(position, Mappable.AFTER);
        return mapped.deletedAfter() ? Optional.empty() : Optional.of(new RemoveNodeMarkStep(mapped.position(), mark));
    }
}
