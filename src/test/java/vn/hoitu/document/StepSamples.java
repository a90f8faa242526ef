package vn.hoitu.document;

import static vn.hoitu.document.Samples.SCHEMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Steps as people make them, and a few that only a program would. */
final class StepSamples {
    private static final List<String> TYPED = List.of("a", "ệ", " ", "😀", "xin chào", "Đ", "\u0301");
    private static final int TRIES = 50;

    private StepSamples() {}

    /** One that fits the document and leaves it whole. */
    static Step fitting(Node document, Random random) {
        for (int i = 0; i < TRIES; i++) {
            Step step = any(document, random);
            if (step.apply(document) instanceof StepResult.Done(Node after)
                    && after.check().isEmpty()) {
                return step;
            }
        }
        return typing(document, 1, random);
    }

    /** One after the other, each for the document that those before it left. */
    static List<Step> fitting(Node document, int count, Random random) {
        List<Step> steps = new ArrayList<>();
        Node now = document;
        for (int i = 0; i < count; i++) {
            Step step = fitting(now, random);
            steps.add(step);
            now = apply(now, step);
        }
        return steps;
    }

    static Node apply(Node document, Step step) {
        return switch (step.apply(document)) {
            case StepResult.Done(Node after) -> after;
            case StepResult.Failed(String reason) -> throw new AssertionError(reason + " " + step.json());
        };
    }

    static Node apply(Node document, List<Step> steps) {
        Node now = document;
        for (Step step : steps) {
            now = apply(now, step);
        }
        return now;
    }

    static Step any(Node document, Random random) {
        int size = document.content().size();
        int from = random.nextInt(size + 1);
        int to = Math.min(size, from + random.nextInt(random.nextInt(4) == 0 ? size + 1 : 6));
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> typing(document, from, random);
            case 3, 4 -> new ReplaceStep(from, to, Slice.EMPTY);
            case 5 -> split(document, from);
            case 6 -> new AddMarkStep(from, to, Samples.mark(random.nextBoolean() ? "strong" : "em"));
            case 7 -> new RemoveMarkStep(from, to, Samples.mark("strong"));
            default -> {
                int other = random.nextInt(size + 1);
                Slice slice = document.slice(Math.min(other, to), Math.max(other, to));
                yield random.nextBoolean()
                        ? new ReplaceStep(from, to, slice)
                        : new AttrStep(from, "level", AttributeValue.of(2 + random.nextInt(3)));
            }
        };
    }

    static Step typing(Node document, int at, Random random) {
        String text = TYPED.get(random.nextInt(TYPED.size()));
        return new ReplaceStep(at, at, new Slice(Fragment.of(SCHEMA.text(text)), 0, 0));
    }

    private static Step split(Node document, int at) {
        Node parent = document.resolve(at).parent();
        Node half = parent.type().of(parent.attributes().asMap());
        return parent.isText() || parent.type().isLeaf()
                ? new ReplaceStep(at, at, Slice.EMPTY)
                : new ReplaceStep(at, at, new Slice(Fragment.of(half, half), 1, 1), true);
    }

    static Node picture(String caption) {
        return Samples.picture(Map.of("src", "https://bao.vn/a.jpg"), caption, "");
    }
}
