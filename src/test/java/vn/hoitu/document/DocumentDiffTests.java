package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.mark;
import static vn.hoitu.document.Samples.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.hoitu.document.DocumentDiff.Aspect;
import vn.hoitu.document.DocumentDiff.Entry;
import vn.hoitu.document.DocumentDiff.Kind;

class DocumentDiffTests {

    private static final String BRIDGE = "Cầu mới qua sông Lô thông xe sáng nay sau ba năm thi công.";
    private static final String COST = "Tổng mức đầu tư của công trình là 1.234,5 tỉ đồng từ ngân sách tỉnh.";
    private static final String VOICE = "Chị Hoàng Thị Mai ở xã Tân Trào nói từ nay con đi học không phải qua đò.";

    @Provide
    Arbitrary<Node> articles() {
        return Samples.articles(Samples.texts(), Samples.hrefs());
    }

    @Test
    void saysNothingOfTheSameText() {
        Node text = article(paragraph(BRIDGE), block("horizontal_rule"), paragraph(COST));

        assertThat(DocumentDiff.between(text, text).isEmpty()).isTrue();
        assertThat(DocumentDiff.between(text, article(paragraph(BRIDGE), paragraph(COST)))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void namesTheWordsThatChanged() {
        assertThat(told(
                        article(paragraph(COST)),
                        article(paragraph(COST.replace("1.234,5", "1.300").replace("tỉnh", "trung ương")))))
                .containsExactly(
                        "CHANGED Tổng mức đầu tư của công trình là [-1.234,5-]{+1.300+} tỉ đồng từ ngân sách [-tỉnh-]{+trung ương+}.");
    }

    @Test
    void showsARewrittenSentenceWholeInsteadOfCrumbs() {
        Node before = article(paragraph("Hôm qua, trời mưa rất to ở phía bắc."));
        Node after = article(paragraph("Theo dự báo, nắng nóng gay gắt ở miền Trung."));

        assertThat(told(before, after))
                .containsExactly(
                        "REMOVED [-Hôm qua, trời mưa rất to ở phía bắc.-]",
                        "ADDED {+Theo dự báo, nắng nóng gay gắt ở miền Trung.+}");
    }

    @Test
    void tellsAMovedParagraphWhereItWasAndWhereItIs() {
        Node before = article(paragraph(BRIDGE), paragraph(COST), paragraph(VOICE));
        Node after = article(paragraph(VOICE), paragraph(BRIDGE), paragraph(COST));

        assertThat(told(before, after))
                .containsExactly("MOVED_HERE 1 " + VOICE, "KEPT " + BRIDGE, "KEPT " + COST, "MOVED_AWAY 1 " + VOICE);
    }

    @Test
    void followsAParagraphThatMovedAndWasReworded() {
        Node before = article(paragraph(BRIDGE), paragraph(COST), paragraph(VOICE));
        Node after =
                article(paragraph(VOICE.replace("xã Tân Trào", "xã Minh Thanh")), paragraph(BRIDGE), paragraph(COST));

        assertThat(told(before, after))
                .first()
                .asString()
                .startsWith("MOVED_HERE 1 Chị Hoàng Thị Mai ở xã [-Tân Trào-]{+Minh Thanh+} nói");
    }

    @Test
    void saysWhereAParagraphWasSplitAndJoinedAgain() {
        Node whole = article(paragraph(BRIDGE + " " + COST), paragraph(VOICE));
        Node parted = article(paragraph(BRIDGE), paragraph(COST), paragraph(VOICE));

        assertThat(told(whole, parted)).containsExactly("CHANGED " + BRIDGE + "[- -]{+¶+}" + COST, "KEPT " + VOICE);
        assertThat(told(parted, whole)).containsExactly("CHANGED " + BRIDGE + "[-¶-]{+ +}" + COST, "KEPT " + VOICE);
        assertThat(changed(whole, parted).aspects()).contains(Aspect.SPLIT);
        assertThat(changed(parted, whole).aspects()).contains(Aspect.JOINED);
    }

    @Test
    void tellsFormattingFromWording() {
        Node before = article(block("paragraph", SCHEMA.text("Giá xăng giảm từ 15 giờ")));
        Node after = article(block(
                "paragraph", SCHEMA.text("Giá "), SCHEMA.text("xăng", mark("strong")), SCHEMA.text(" giảm từ 15 giờ")));

        Entry entry = changed(before, after);

        assertThat(entry.aspects()).containsExactly(Aspect.MARKS);
        assertThat(entry.runs())
                .filteredOn(run -> run.sort() == DocumentDiff.Sort.MARKED)
                .singleElement()
                .satisfies(run -> assertThat(run.marksAfter()).containsExactly(mark("strong")));
    }

    @Test
    void namesAParagraphThatBecameAHeadingOrALine() {
        Node before = article(paragraph("Ba điểm cần nhớ"), paragraph(COST));
        Node after = article(
                SCHEMA.node("heading").of(Map.of("level", 2), SCHEMA.text("Ba điểm cần nhớ")),
                block("bullet_list", block("list_item", paragraph(COST))));

        DocumentDiff diff = DocumentDiff.between(before, after);

        assertThat(diff.entries().stream().filter(e -> e.kind() == Kind.CHANGED).map(Entry::aspects))
                .containsExactly(java.util.Set.of(Aspect.SHAPE), java.util.Set.of(Aspect.SHAPE));
    }

    @Test
    void namesWhatChangedAboutAPicture() {
        Map<String, Object> picture = Map.of("src", "https://bao.vn/cau.jpg", "alt", "Cầu", "align", "column");
        Map<String, Object> wide = Map.of("src", "https://bao.vn/cau.jpg", "alt", "Cầu mới", "align", "wide");
        Node before = article(paragraph(BRIDGE), Samples.picture(picture, "Cầu sáng nay", "Ảnh: An"));
        Node after = article(Samples.picture(wide, "Cầu sáng nay", "Ảnh: An"), paragraph(BRIDGE));

        Entry entry = DocumentDiff.between(before, after).entries().stream()
                .filter(e -> e.aspects().contains(Aspect.ATTRIBUTES))
                .findFirst()
                .orElseThrow();

        assertThat(entry.before().getFirst().changesOfAttributes(entry.after().getFirst()))
                .containsExactly(
                        new Passage.Change("alt", "Cầu", "Cầu mới"), new Passage.Change("align", "column", "wide"));
    }

    @Test
    void saysThatTwoListsBecameOne() {
        Node one = block("bullet_list", block("list_item", paragraph("Một điều")));
        Node two = block("bullet_list", block("list_item", paragraph("Hai điều")));
        Node both = block(
                "bullet_list", block("list_item", paragraph("Một điều")), block("list_item", paragraph("Hai điều")));

        assertThat(changed(article(one, two), article(both)).aspects()).containsExactly(Aspect.GROUPING);
        assertThat(DocumentDiff.between(article(both), article(two)).entries().stream()
                        .map(Entry::kind))
                .doesNotContain(Kind.CHANGED);
    }

    @Test
    void comparesABookWithAnotherInBoundedWork() {
        Node before = article(book("cũ").toArray(Node[]::new));
        Node after = article(book("mới").toArray(Node[]::new));

        DocumentDiff diff = DocumentDiff.between(before, after);

        assertThat(Versions.before(diff)).isEqualTo(before);
        assertThat(Versions.after(diff)).isEqualTo(after);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void eachSideReadsAsItsVersion(@ForAll("articles") Node before, @ForAll("articles") Node after) {
        holds(before, after);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void eachSideReadsAsItsVersionWhenADeskWorkedOnIt(@ForAll("articles") Node before, @ForAll long seed) {
        holds(before, Versions.later(before, seed));
    }

    private static void holds(Node before, Node after) {
        DocumentDiff diff = DocumentDiff.between(before, after);

        assertThat(Versions.before(diff)).isEqualTo(before);
        assertThat(Versions.after(diff)).isEqualTo(after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    }

    private static List<Node> book(String word) {
        List<Node> paragraphs = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            paragraphs.add(paragraph("Chương " + i + " " + (word + i + " ").repeat(60)));
        }
        return paragraphs;
    }

    private static Entry changed(Node before, Node after) {
        return DocumentDiff.between(before, after).entries().stream()
                .filter(entry -> entry.kind() == Kind.CHANGED)
                .findFirst()
                .orElseThrow();
    }

    /** The body as a line for each entry. */
    private static List<String> told(Node before, Node after) {
        return DocumentDiff.between(before, after).entries().stream()
                .filter(entry -> (entry.before().isEmpty() ? entry.after() : entry.before())
                        .getFirst()
                        .isProse())
                .map(entry -> entry.kind() + (entry.move() > 0 ? " " + entry.move() : "") + " " + told(entry.runs()))
                .toList();
    }

    private static String told(List<DocumentDiff.Run> runs) {
        return runs.stream()
                .map(run -> {
                    String text = run.isBreak() ? "¶" : run.text();
                    return switch (run.sort()) {
                        case KEPT, MARKED -> text;
                        case ADDED -> "{+" + text + "+}";
                        case REMOVED -> "[-" + text + "-]";
                    };
                })
                .collect(Collectors.joining());
    }
}
