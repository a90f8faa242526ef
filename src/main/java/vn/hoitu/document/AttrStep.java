package vn.hoitu.document;

import java.util.Optional;

/** Sets an attribute of one node. An attribute its type does not have is passed over, as in the original. */
public record AttrStep(int position, String attribute, AttributeValue value) implements Step {

    @Override
    public StepResult apply(Node document) {
        return NodeAt.change(
                document,
                position,
                "No node at attribute step's position",
                node -> node.withAttribute(attribute, value));
    }

    @Override
    public Step invert(Node before) {
        return new AttrStep(position, attribute, AttributeValue.in(NodeAt.find(before, position), attribute));
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        Mapped mapped = mapping.mapResult(position, Mappable.AFTER);
        return mapped.deletedAfter()
                ? Optional.empty()
                : Optional.of(new AttrStep(mapped.position(), attribute, value));
    }
}
