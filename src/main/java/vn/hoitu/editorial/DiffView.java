package vn.hoitu.editorial;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.DocumentDiff;
import vn.hoitu.document.Mark;
import vn.hoitu.document.Node;
import vn.hoitu.document.Passage;
import vn.hoitu.shared.text.VietnameseText;

/** Two texts of a piece held against each other. */
record DiffView(KeptTexts.MomentView from, KeptTexts.MomentView to, SumView sum, List<EntryView> entries) {

    /** What changed in all; pictures by number, words by syllable. */
    record SumView(
            int wordsAdded,
            int wordsRemoved,
            int passagesAdded,
            int passagesRemoved,
            int passagesChanged,
            int passagesMoved,
            int picturesAdded,
            int picturesRemoved) {}

    /**
     * What became of a passage.
     *
     * @param kind kept, changed, added, removed, moved-away, moved-here
     * @param aspects of a change: text, marks, shape, attributes, grouping, split, joined
     * @param move the same number where a passage left and where it arrived
     */
    record EntryView(
            String kind,
            List<String> aspects,
            int move,
            List<ComparedPassageView> before,
            List<ComparedPassageView> after,
            List<AttributeChangeView> attributes,
            List<RunView> runs) {}

    /** @param within what it stands in, from the outside in, such as {@code bullet_list} */
    record ComparedPassageView(
            String type,

            @Schema(types = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
            Map<String, @Nullable Object> attributes,

            List<WrapperView> within) {}

    record WrapperView(String type, boolean first) {}

    record AttributeChangeView(
            String attribute,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A stretch of text.
     *
     * @param sort kept, added, removed, marked
     * @param inline what stands here instead of text, such as {@code hard_break}
     * @param ends whether one passage ends here and the next begins
     */
    record RunView(
            String sort,
            String text,
            @Nullable String inline,
            boolean ends,
            List<MarkView> marks,
            List<MarkView> marksBefore) {}

    record MarkView(
            String type,

            @Schema(types = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
            Map<String, @Nullable Object> attributes) {}

    static DiffView of(KeptTexts.Moment from, KeptTexts.Moment to) {
        Node before = WritingDesk.read(from.document()).orThrow();
        Node after = WritingDesk.read(to.document()).orThrow();
        List<DocumentDiff.Entry> entries = DocumentDiff.between(before, after).entries();
        return new DiffView(
                from.view(),
                to.view(),
                sum(entries),
                entries.stream().map(DiffView::entry).toList());
    }

    private static EntryView entry(DocumentDiff.Entry entry) {
        boolean both = !entry.before().isEmpty() && !entry.after().isEmpty();
        List<Passage.Change> changes = both
                ? entry.before().getFirst().changesOfAttributes(entry.after().getFirst())
                : List.of();
        return new EntryView(
                word(entry.kind()),
                entry.aspects().stream().map(DiffView::word).toList(),
                entry.move(),
                entry.before().stream().map(DiffView::passage).toList(),
                entry.after().stream().map(DiffView::passage).toList(),
                changes.stream()
                        .map(c -> new AttributeChangeView(c.attribute(), text(c.before()), text(c.after())))
                        .toList(),
                entry.runs().stream().map(DiffView::run).toList());
    }

    private static ComparedPassageView passage(Passage passage) {
        return new ComparedPassageView(
                passage.type().name(),
                passage.attributes().asMap(),
                passage.within().stream()
                        .map(wrapper -> new WrapperView(wrapper.type().name(), wrapper.first()))
                        .toList());
    }

    private static RunView run(DocumentDiff.Run run) {
        Node inline = run.inline();
        return new RunView(
                word(run.sort()),
                run.text(),
                inline == null ? null : inline.type().name(),
                run.isBreak(),
                marks(run.marksAfter()),
                run.sort() == DocumentDiff.Sort.MARKED ? marks(run.marksBefore()) : List.of());
    }

    private static List<MarkView> marks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> new MarkView(mark.type().name(), mark.attributes().asMap()))
                .toList();
    }

    private static SumView sum(List<DocumentDiff.Entry> entries) {
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        int[] passages = new int[DocumentDiff.Kind.values().length];
        int[] pictures = new int[passages.length];
        for (DocumentDiff.Entry entry : entries) {
            Passage first = entry.before().isEmpty()
                    ? entry.after().getFirst()
                    : entry.before().getFirst();
            (first.isPicture() ? pictures : passages)[entry.kind().ordinal()]++;
            entry.runs().stream()
                    .filter(run -> run.sort() == DocumentDiff.Sort.ADDED)
                    .forEach(run -> added.add(run.text()));
            entry.runs().stream()
                    .filter(run -> run.sort() == DocumentDiff.Sort.REMOVED)
                    .forEach(run -> removed.add(run.text()));
        }
        return new SumView(
                VietnameseText.words(String.join(" ", added)),
                VietnameseText.words(String.join(" ", removed)),
                passages[DocumentDiff.Kind.ADDED.ordinal()],
                passages[DocumentDiff.Kind.REMOVED.ordinal()],
                passages[DocumentDiff.Kind.CHANGED.ordinal()],
                passages[DocumentDiff.Kind.MOVED_HERE.ordinal()],
                pictures[DocumentDiff.Kind.ADDED.ordinal()],
                pictures[DocumentDiff.Kind.REMOVED.ordinal()]);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
