package vn.hoitu.document;

import java.util.Optional;

/** Sets an attribute of the document itself. */
public record DocAttrStep(String attribute, AttributeValue value) implements Step {

    @Override
    public StepResult apply(Node document) {
        try {
            return new StepResult.Done(document.withAttribute(attribute, value));
        } catch (Misfit misfit) {
            return new StepResult.Failed(misfit.reason());
        }
    }

    @Override
    public Step invert(Node before) {
        return new DocAttrStep(attribute, AttributeValue.in(before, attribute));
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        return Optional.of(this);
    }
}
