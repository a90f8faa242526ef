package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries steps over others that came first. As ProseMirror's own collaboration does it: every step is taken back
 * through the maps of those before it, through what came first and forward through their new forms, which mirror the
 * way back. Editors do the same with what they have not got acknowledged, so both sides arrive at one text.
 */
public final class Rebase {
    private Rebase() {}

    /** What became of a late batch. */
    public sealed interface Rebased {}

    /**
     * @param steps in their new form; fewer where what a step was about is gone and nothing typed went with it
     * @param document after them
     * @param dropped how many steps found nothing left to do
     */
    public record Placed(List<Step> steps, Node document, int dropped) implements Rebased {}

    /**
     * Something typed or put in has no place any more; its author has to be asked.
     *
     * @param index of the first such step
     */
    public record Lost(int index, String reason) implements Rebased {}

    /**
     * @param steps written on the document before {@code over}
     * @param over accepted since, in order
     * @param head the document after {@code over}
     */
    public static Rebased onto(List<Step> steps, List<Step> over, Node head) {
        return new Journey(steps, over, head).go();
    }

    /** What a client would keep to itself when its own steps could not be placed: text, pictures, embeds, lines. */
    public static boolean carriesContent(Step step) {
        return switch (step) {
            case ReplaceStep replace -> carries(replace.slice().content());
            case ReplaceAroundStep around -> carries(around.slice().content());
            default -> false;
        };
    }

    private static boolean carries(Fragment content) {
        for (int i = 0; i < content.childCount(); i++) {
            Node node = content.child(i);
            boolean whole =
                    node.isText() || (node.type().isBlock() && node.type().isLeaf()) || node.is("picture");
            if (whole || carries(node.content())) {
                return true;
            }
        }
        return false;
    }

    private static final class Journey {
        private final List<Step> steps;
        private final Mapping mapping = new Mapping();
        private final List<Step> placed = new ArrayList<>();
        private Node document;

        Journey(List<Step> steps, List<Step> over, Node head) {
            this.steps = steps;
            this.document = head;
            for (int i = steps.size() - 1; i >= 0; i--) {
                mapping.append(steps.get(i).map().invert());
            }
            for (Step step : over) {
                mapping.append(step.map());
            }
        }

        Rebased go() {
            for (int i = 0; i < steps.size(); i++) {
                Optional<String> failure = place(i);
                if (failure.isPresent() && carriesContent(steps.get(i))) {
                    return new Lost(i, failure.get());
                }
            }
            return new Placed(List.copyOf(placed), document, steps.size() - placed.size());
        }

        /** Answers why a step could not be placed. */
        private Optional<String> place(int index) {
            int behindOwn = steps.size() - index;
            Optional<Step> mapped = steps.get(index).mapThrough(mapping.slice(behindOwn));
            if (mapped.isEmpty()) {
                return Optional.of("What it was about is gone");
            }
            return switch (mapped.get().apply(document)) {
                case StepResult.Failed failed -> Optional.of(failed.reason());
                case StepResult.Done done -> {
                    mapping.append(mapped.get().map(), behindOwn - 1);
                    document = done.document();
                    placed.add(mapped.get());
                    yield Optional.empty();
                }
            };
        }
    }
}
