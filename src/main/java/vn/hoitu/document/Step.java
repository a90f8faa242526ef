package vn.hoitu.document;

import java.util.Optional;

/**
 * One change of a document. Kinds, positions, JSON and results are those of ProseMirror, so that what an editor did to
 * its text the server does to its own; the algorithms follow its published model.
 */
public sealed interface Step
        permits ReplaceStep,
                ReplaceAroundStep,
                AddMarkStep,
                RemoveMarkStep,
                MarkSetStep,
                AddNodeMarkStep,
                RemoveNodeMarkStep,
                AttrStep,
                DocAttrStep {

    /**
     * The document with this change, or why it does not fit. As in the original only the nodes whose children change
     * are compared with the schema: what strangers sent needs {@link Steps#read} before and {@link StepCheck} after.
     */
    StepResult apply(Node document);

    /** How positions move; marks and attributes move none. */
    default StepMap map() {
        return StepMap.EMPTY;
    }

    /** @param before the document this step was applied to */
    Step invert(Node before);

    /** This step for the document at the end of a mapping; empty when what it was about is gone. */
    Optional<Step> mapThrough(Mappable mapping);

    /** One step in place of this and the next, where that can be. */
    default Optional<Step> merge(Step next) {
        return Optional.empty();
    }

    default String json() {
        return StepJson.write(this);
    }
}
