package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.link;
import static vn.hoitu.document.Samples.mark;
import static vn.hoitu.document.Samples.paragraph;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NodeTests {

    @Provide
    Arbitrary<Node> articles() {
        return Samples.articles(Samples.texts(), Samples.hrefs());
    }

    @Test
    void countsPositionsAsTheEditorDoes() {
        Node doc = article(paragraph("ab"), block("blockquote", paragraph("😀")), block("horizontal_rule"));

        assertThat(paragraph("😀").nodeSize()).isEqualTo(4);
        assertThat(block("horizontal_rule").nodeSize()).isEqualTo(1);
        assertThat(doc.child(3).nodeSize()).isEqualTo(2 + 4 + 6 + 1);
        assertThat(Samples.picture(Map.of(), "", "").nodeSize()).isEqualTo(6);
    }

    @Test
    void joinsNeighbouringTextsWithTheSameMarks() {
        Node joined = block("paragraph", SCHEMA.text("a"), SCHEMA.text("b"), SCHEMA.text("c", mark("em")));

        assertThat(joined.children()).containsExactly(SCHEMA.text("ab"), SCHEMA.text("c", mark("em")));
    }

    @Test
    void ordersMarksByRankAndLetsThemExcludeEachOther() {
        List<Mark> marks = Mark.setOf(List.of(mark("code"), mark("strong"), mark("subscript"), mark("superscript")));

        assertThat(marks).containsExactly(mark("strong"), mark("superscript"), mark("code"));
        assertThat(Mark.setOf(List.of(link("/a"), link("/b")))).containsExactly(link("/b"));
        assertThat(mark("strong").removeFrom(marks)).containsExactly(mark("superscript"), mark("code"));
    }

    @Test
    void resolvesAPositionInsideText() {
        Node body = block("body", paragraph("ab"), block("blockquote", paragraph("cde")));

        ResolvedPosition at = body.resolve(4 + 2 + 1);

        assertThat(at.depth()).isEqualTo(2);
        assertThat(at.parent()).isEqualTo(paragraph("cde"));
        assertThat(at.parentOffset()).isEqualTo(1);
        assertThat(at.textOffset()).isEqualTo(1);
        assertThat(at.start(2)).isEqualTo(6);
        assertThat(at.end(2)).isEqualTo(9);
        assertThat(at.before(1)).isEqualTo(4);
        assertThat(at.after(1)).isEqualTo(11);
        assertThat(at.nodeBefore()).isEqualTo(SCHEMA.text("c"));
        assertThat(at.nodeAfter()).isEqualTo(SCHEMA.text("de"));
        assertThat(at.index(0)).isEqualTo(1);
        assertThat(at.indexAfter(0)).isEqualTo(2);
        assertThat(at.sharedDepth(8)).isEqualTo(2);
        assertThat(at.sharedDepth(1)).isZero();
    }

    @Test
    void refusesPositionsOutsideTheDocument() {
        Node body = block("body", paragraph("ab"));

        assertThatThrownBy(() -> body.resolve(5)).isInstanceOf(PositionOutOfRange.class);
        assertThatThrownBy(() -> body.resolve(-1)).isInstanceOf(PositionOutOfRange.class);
    }

    @Test
    void cutsSlicesWithOpenSides() {
        Node body = block("body", paragraph("ab"), paragraph("cd"));

        Slice slice = body.slice(2, 6);

        assertThat(slice).isEqualTo(new Slice(Fragment.of(paragraph("b"), paragraph("c")), 1, 1));
        assertThat(slice.size()).isEqualTo(4);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyPositionResolvesConsistently(@ForAll("articles") Node doc) {
        for (int position = 0; position <= doc.content().size(); position++) {
            ResolvedPosition at = doc.resolve(position);

            assertThat(at.start(at.depth()) + at.parentOffset()).isEqualTo(position);
            Node after = at.nodeAfter();
            Node before = at.nodeBefore();
            assertThat(before == null).isEqualTo(at.parentOffset() == 0);
            assertThat(after == null).isEqualTo(position == at.end(at.depth()));
            Node atPosition = doc.nodeAt(position);
            assertThat(atPosition == null).isEqualTo(after == null);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void cuttingADocumentInTwoLosesNothing(@ForAll("articles") Node doc, @ForAll int random) {
        int at = Math.floorMod(random, doc.content().size() + 1);

        Slice left = doc.slice(0, at);
        Slice right = doc.slice(at, doc.content().size());

        assertThat(left.size() + right.size()).isEqualTo(doc.content().size());
        assertThat(text(left) + text(right)).isEqualTo(doc.textContent());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void jsonCarriesEveryDocumentThereAndBack(@ForAll("articles") Node doc) {
        assertThat(doc.check()).isEmpty();
        assertThat(DocumentReader.read(SCHEMA, DocumentJson.write(doc))).isEqualTo(new Reading.Read(doc));
    }

    private static String text(Slice slice) {
        StringBuilder text = new StringBuilder();
        slice.content().children().forEach(child -> text.append(child.textContent()));
        return text.toString();
    }
}
