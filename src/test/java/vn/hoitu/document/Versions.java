package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes later versions of a text as a desk would, and reads the sides of a comparison back into documents. */
final class Versions {
    private static final Schema SCHEMA = Schema.v1();

    private Versions() {}

    /** The earlier side as a document again. */
    static Node before(DocumentDiff diff) {
        return side(diff, DocumentDiff.Entry::isBefore, DocumentDiff.Entry::before, true);
    }

    static Node after(DocumentDiff diff) {
        return side(diff, DocumentDiff.Entry::isAfter, DocumentDiff.Entry::after, false);
    }

    private static Node side(
            DocumentDiff diff,
            Predicate<DocumentDiff.Entry> belongs,
            java.util.function.Function<DocumentDiff.Entry, List<Passage>> passages,
            boolean before) {
        List<Passage> all = new ArrayList<>();
        diff.entries().stream()
                .filter(belongs)
                .forEach(entry -> all.addAll(told(passages.apply(entry), entry.runs(), before)));
        List<Node> fields = new ArrayList<>();
        List<Passage> body = new ArrayList<>();
        for (Passage passage : all) {
            boolean field = List.of("kicker", "title", "sapo", "variant")
                    .contains(passage.type().name());
            if (field) {
                fields.add(passage.type().of(passage.attributes().asMap(), passage.inline()));
            } else {
                body.add(passage);
            }
        }
        fields.add(3, SCHEMA.node("body").of(tree(body, 0)));
        return SCHEMA.top().of(fields);
    }

    /** The passages with what the runs tell, not with what they held. */
    private static List<Passage> told(List<Passage> passages, List<DocumentDiff.Run> runs, boolean before) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (DocumentDiff.Run run : runs) {
            if (before ? !run.isBefore() : !run.isAfter()) {
                continue;
            }
            List<Mark> marks = before ? run.marksBefore() : run.marksAfter();
            if (run.isBreak()) {
                lines.add(new ArrayList<>());
            } else {
                lines.getLast()
                        .add(
                                run.inline() == null
                                        ? SCHEMA.text(run.text(), marks)
                                        : run.inline().withMarks(marks));
            }
        }
        List<Passage> told = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage p = passages.get(i);
            told.add(new Passage(p.type(), p.attributes(), p.within(), lines.get(i)));
        }
        return told;
    }

    private static List<Node> tree(List<Passage> passages, int depth) {
        List<Node> nodes = new ArrayList<>();
        @Nullable Passage picture = null;
        for (int i = 0; i < passages.size(); ) {
            Passage passage = passages.get(i);
            if (passage.within().size() == depth) {
                if (passage.isPicture()) {
                    picture = passage;
                } else {
                    nodes.add(passage.type().of(passage.attributes().asMap(), passage.inline()));
                }
                i++;
                continue;
            }
            int end = i + 1;
            while (end < passages.size()
                    && passages.get(end).within().size() > depth
                    && !passages.get(end).within().get(depth).first()) {
                end++;
            }
            Passage.Wrapper wrapper = passage.within().get(depth);
            Map<String, ?> attributes = picture != null && wrapper.type() == picture.type()
                    ? picture.attributes().asMap()
                    : wrapper.attributes().asMap();
            nodes.add(wrapper.type().of(attributes, tree(passages.subList(i, end), depth + 1)));
            i = end;
        }
        return nodes;
    }

    /** A version some hours later: blocks dropped, repeated, moved, split, reworded. */
    static Node later(Node document, long seed) {
        Random random = new Random(seed);
        List<Node> parts = new ArrayList<>(document.children());
        List<Node> blocks = new ArrayList<>(parts.get(3).children());
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            change(blocks, random);
        }
        parts.set(3, parts.get(3).withContent(Fragment.of(blocks)));
        parts.set(1, reworded(parts.get(1), random));
        return document.withContent(Fragment.of(parts));
    }

    private static void change(List<Node> blocks, Random random) {
        int at = random.nextInt(blocks.size());
        Node block = blocks.get(at);
        switch (random.nextInt(5)) {
            case 0 -> {
                if (blocks.size() > 1) {
                    blocks.remove(at);
                }
            }
            case 1 -> blocks.add(random.nextInt(blocks.size() + 1), block);
            case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 3 -> {
                if (block.is("paragraph") && block.content().size() > 1) {
                    int cut = 1 + random.nextInt(block.content().size() - 1);
                    if (isBetweenCharacters(block, cut)) {
                        blocks.set(at, block.cut(0, cut));
                        blocks.add(at + 1, block.cut(cut, block.content().size()));
                    }
                }
            }
            default -> {
                if (block.type().isTextblock()) {
                    blocks.set(at, reworded(block, random));
                }
            }
        }
    }

    private static boolean isBetweenCharacters(Node block, int cut) {
        Node node = block.nodeAt(cut - 1);
        String last = node == null ? "" : block.cut(cut - 1, cut).textContent();
        return last.isEmpty() || !Character.isHighSurrogate(last.charAt(0));
    }

    private static Node reworded(Node block, Random random) {
        List<Node> inline = new ArrayList<>(block.children());
        inline.add(random.nextInt(inline.size() + 1), SCHEMA.text(" chữ thêm " + random.nextInt(9)));
        if (inline.size() > 1 && random.nextBoolean()) {
            inline.remove(random.nextInt(inline.size()));
        }
        return block.withContent(Fragment.of(inline));
    }
}
