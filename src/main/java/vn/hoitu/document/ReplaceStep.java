package vn.hoitu.document;

import java.util.Optional;

/**
 * Puts a slice in the place of a range.
 *
 * @param structure only closes and opens nodes: fails where that would take content away, as it might once rebased
 */
public record ReplaceStep(int from, int to, Slice slice, boolean structure) implements Step {

    public ReplaceStep(int from, int to, Slice slice) {
        this(from, to, slice, false);
    }

    @Override
    public StepResult apply(Node document) {
        try {
            if (structure && Structure.holdsContent(document, from, to)) {
                return new StepResult.Failed("Structure replace would overwrite content");
            }
        } catch (PositionOutOfRange outside) {
            return new StepResult.Failed(Misfit.OUT_OF_RANGE);
        }
        return document.replace(from, to, slice);
    }

    @Override
    public StepMap map() {
        return StepMap.of(from, to - from, slice.size());
    }

    @Override
    public Step invert(Node before) {
        return new ReplaceStep(from, from + slice.size(), before.slice(from, to));
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        Mapped end = mapping.mapResult(to, Mappable.BEFORE);
        Mapped start = mapping.mapResult(from, Mappable.AFTER);
        if (start.deletedAcross() && end.deletedAcross()) {
            return Optional.empty();
        }
        return Optional.of(
                new ReplaceStep(start.position(), Math.max(start.position(), end.position()), slice, structure));
    }

    @Override
    public Optional<Step> merge(Step next) {
        if (!(next instanceof ReplaceStep other) || structure || other.structure) {
            return Optional.empty();
        }
        if (from + slice.size() == other.from && slice.openEnd() == 0 && other.slice.openStart() == 0) {
            return Optional.of(new ReplaceStep(from, to + other.to - other.from, together(slice, other.slice)));
        }
        if (other.to == from && slice.openStart() == 0 && other.slice.openEnd() == 0) {
            return Optional.of(new ReplaceStep(other.from, to, together(other.slice, slice)));
        }
        return Optional.empty();
    }

    private static Slice together(Slice left, Slice right) {
        return left.size() + right.size() == 0
                ? Slice.EMPTY
                : new Slice(left.content().append(right.content()), left.openStart(), right.openEnd());
    }
}
