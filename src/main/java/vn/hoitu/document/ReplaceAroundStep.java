package vn.hoitu.document;

import java.util.Optional;

/**
 * Puts a slice in the place of a range but keeps a part of it, the gap, inside the slice. Wrapping, unwrapping and
 * changing the kind of a block are such steps: what is in the block stays for those who write in it.
 *
 * @param insert where in the slice the gap goes
 */
public record ReplaceAroundStep(int from, int to, int gapFrom, int gapTo, Slice slice, int insert, boolean structure)
        implements Step {

    @Override
    public StepResult apply(Node document) {
        try {
            if (structure
                    && (Structure.holdsContent(document, from, gapFrom)
                            || Structure.holdsContent(document, gapTo, to))) {
                return new StepResult.Failed("Structure gap-replace would overwrite content");
            }
            Slice gap = document.slice(gapFrom, gapTo);
            if (gap.openStart() > 0 || gap.openEnd() > 0) {
                return new StepResult.Failed("Gap is not a flat range");
            }
            Slice filled = slice.insertAt(insert, gap.content());
            return filled == null
                    ? new StepResult.Failed("Content does not fit in gap")
                    : document.replace(from, to, filled);
        } catch (PositionOutOfRange outside) {
            return new StepResult.Failed(Misfit.OUT_OF_RANGE);
        }
    }

    @Override
    public StepMap map() {
        return StepMap.of(from, gapFrom - from, insert, gapTo, to - gapTo, slice.size() - insert);
    }

    @Override
    public Step invert(Node before) {
        int gap = gapTo - gapFrom;
        return new ReplaceAroundStep(
                from,
                from + slice.size() + gap,
                from + insert,
                from + insert + gap,
                before.slice(from, to).removeBetween(gapFrom - from, gapTo - from),
                gapFrom - from,
                structure);
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        Mapped start = mapping.mapResult(from, Mappable.AFTER);
        Mapped end = mapping.mapResult(to, Mappable.BEFORE);
        int gapStart = from == gapFrom ? start.position() : mapping.map(gapFrom, Mappable.BEFORE);
        int gapEnd = to == gapTo ? end.position() : mapping.map(gapTo, Mappable.AFTER);
        boolean gone = start.deletedAcross() && end.deletedAcross();
        if (gone || gapStart < start.position() || gapEnd > end.position() || gapStart > gapEnd) {
            return Optional.empty();
        }
        return Optional.of(
                new ReplaceAroundStep(start.position(), end.position(), gapStart, gapEnd, slice, insert, structure));
    }
}
