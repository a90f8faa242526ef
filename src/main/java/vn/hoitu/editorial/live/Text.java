package vn.hoitu.editorial.live;

import java.util.List;
import vn.hoitu.document.Node;
import vn.hoitu.document.Step;
import vn.hoitu.document.StepResult;

/** A text and the number of steps that made it. */
public record Text(int version, Node document) {

    /** @throws IllegalStateException when a step that was accepted does not apply: the record is broken */
    public Text after(AcceptedBatch batch) {
        if (batch.firstVersion() != version) {
            throw new IllegalStateException(
                    "Text " + version + " is not followed by steps from " + batch.firstVersion());
        }
        Node changed = document;
        for (Step step : batch.steps()) {
            changed = switch (step.apply(changed)) {
                case StepResult.Done(Node after) -> after;
                case StepResult.Failed(String reason) ->
                    throw new IllegalStateException(
                            "An accepted step does not apply to text " + version + ": " + reason);
            };
        }
        return new Text(batch.endVersion(), changed);
    }

    public Text after(List<AcceptedBatch> batches) {
        Text text = this;
        for (AcceptedBatch batch : batches) {
            text = text.after(batch);
        }
        return text;
    }
}
