package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a mark to all inline content of a range, where the node it lies in allows that mark. */
public record AddMarkStep(int from, int to, Mark mark) implements Step {

    @Override
    public StepResult apply(Node document) {
        try {
            Slice old = document.slice(from, to);
            ResolvedPosition start = document.resolve(from);
            Node parent = start.node(start.sharedDepth(to));
            Fragment marked = MarkedContent.of(
                    old.content(),
                    parent,
                    (node, in) -> node.type().isAtom() && in.type().allowsMark(mark.type())
                            ? mark.addTo(node.marks())
                            : node.marks());
            return document.replace(from, to, new Slice(marked, old.openStart(), old.openEnd()));
        } catch (PositionOutOfRange outside) {
            return new StepResult.Failed(Misfit.OUT_OF_RANGE);
        }
    }

    @Override
    public Step invert(Node before) {
        List<Step> steps = new ArrayList<>();
        before.content().forEachBetween(from, to, before, 0, (node, position, _) -> {
            if (!node.type().isInline() || !node.type().isAtom()) {
                return;
            }
            List<Mark> added = mark.addTo(node.marks());
            if (added.equals(node.marks())) {
                return;
            }
            int start = Math.max(from, position);
            int end = Math.min(to, position + node.nodeSize());
            MarkSetStep.push(steps, new RemoveMarkStep(start, end, mark));
            for (Mark old : node.marks()) {
                if (!old.isIn(added)) {
                    MarkSetStep.push(steps, new AddMarkStep(start, end, old));
                }
            }
        });
        return MarkSetStep.oneOf(steps);
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        int start = mapping.map(from, Mappable.AFTER);
        int end = mapping.map(to, Mappable.BEFORE);
        return start >= end ? Optional.empty() : Optional.of(new AddMarkStep(start, end, mark));
    }

    @Override
    public Optional<Step> merge(Step next) {
        return next instanceof AddMarkStep other && other.mark.equals(mark) && from <= other.to && to >= other.from
                ? Optional.of(new AddMarkStep(Math.min(from, other.from), Math.max(to, other.to), mark))
                : Optional.empty();
    }
}
