package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several changes of marks as one: what undoes a mark that lay only on parts of its range. */
public record MarkSetStep(List<Step> steps) implements Step {

    public MarkSetStep {
        steps = List.copyOf(steps);
    }

    /** Adds a step, made one with the last where it goes on from there. */
    static void push(List<Step> steps, Step next) {
        Step joined = steps.isEmpty() ? null : joined(steps.getLast(), next);
        if (joined == null) {
            steps.add(next);
        } else {
            steps.set(steps.size() - 1, joined);
        }
    }

    private static @Nullable Step joined(Step last, Step next) {
        return switch (last) {
            case AddMarkStep a
            when next instanceof AddMarkStep b && a.to() == b.from() && a.mark().equals(b.mark()) ->
                new AddMarkStep(a.from(), b.to(), a.mark());
            case RemoveMarkStep a
            when next instanceof RemoveMarkStep b
                    && a.to() == b.from()
                    && a.mark().equals(b.mark()) -> new RemoveMarkStep(a.from(), b.to(), a.mark());
            default -> null;
        };
    }

    static Step oneOf(List<Step> steps) {
        return steps.size() == 1 ? steps.getFirst() : new MarkSetStep(steps);
    }

    @Override
    public StepResult apply(Node document) {
        StepResult result = new StepResult.Done(document);
        for (Step step : steps) {
            if (!(result instanceof StepResult.Done done)) {
                break;
            }
            result = step.apply(done.document());
        }
        return result;
    }

    @Override
    public Step invert(Node before) {
        List<Step> inverted = new ArrayList<>(steps.size());
        for (Step step : steps) {
            inverted.add(step.invert(before));
        }
        return new MarkSetStep(inverted);
    }

    @Override
    public Optional<Step> mapThrough(Mappable mapping) {
        List<Step> mapped = new ArrayList<>(steps.size());
        for (Step step : steps) {
            step.mapThrough(mapping).ifPresent(mapped::add);
        }
        return mapped.isEmpty() ? Optional.empty() : Optional.of(new MarkSetStep(mapped));
    }
}
