package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a mark from all inline content of a range. */
public record RemoveMarkStep(int from, int to, Mark mark) implements Step {

    @Override
    public StepResult apply(Node document) {
        try {
            Slice old = document.slice(from, to);
            Fragment unmarked = MarkedContent.of(old.content(), document, (node, _) -> mark.removeFrom(node.marks()));
            return document.replace(from, to, new Slice(unmarked, old.openStart(), old.openEnd()));
        } catch (PositionOutOfRange outside) {
            return new StepResult.Failed(Misfit.OUT_OF_RANGE);
        }
    }

    @Override
    public Step invert(Node before) {
        List<Step> steps = new ArrayList<>();
        before.content().forEachBetween(from, to, before, 0, (node, position, _) -> {
            if (node.type().isInline() && node.type().isAtom() && mark.isIn(node.marks())) {
                int end = Math.min(to, position + node.nodeSize());
                MarkSetStep.push(steps, new AddMarkStep(Math.max(from, position), end, mark));
            }
        });
        return MarkSetStep.oneOf(steps);
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        int start = mapping.map(from, Mappable.AFTER);
        int end = mapping.map(to, Mappable.BEFORE);
        return start >= end ? Optional.empty() : Optional.of(new RemoveMarkStep(start, end, mark));
    }

    @Override
    public Optional<Step> merge(Step next) {
        return next instanceof RemoveMarkStep other && other.mark.equals(mark) && from <= other.to && to >= other.from
                ? Optional.of(new RemoveMarkStep(Math.min(from, other.from), Math.max(to, other.to), mark))
                : Optional.empty();
    }
}
