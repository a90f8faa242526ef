package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.paragraph;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StepsBetweenTests {

    @Provide
    Arbitrary<Node> articles() {
        return Samples.articles(Samples.texts(), Samples.hrefs());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void leadFromAnyTextToAnyOther(@ForAll("articles") Node from, @ForAll("articles") Node to) {
        assertThat(StepSamples.apply(from, Steps.between(from, to))).isEqualTo(to);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void leadToWhatAFewChangesMade(@ForAll("articles") Node from, @ForAll long seed) {
        Node to = StepSamples.apply(from, StepSamples.fitting(from, 4, new Random(seed)));

        assertThat(StepSamples.apply(from, Steps.between(from, to))).isEqualTo(to);
    }

    @Test
    void areNoneBetweenTheSameTexts() {
        assertThat(Steps.between(article(paragraph("a")), article(paragraph("a"))))
                .isEmpty();
    }

    @Test
    void exchangeOnlyTheWordsThatChanged() {
        Node from = article(paragraph("Cầu thông xe sáng nay"), paragraph("Người dân vui mừng"));
        Node to = article(paragraph("Cầu thông xe chiều nay"), paragraph("Người dân rất vui mừng"));

        List<Step> steps = Steps.between(from, to);

        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().json()).contains("rất").doesNotContain("vui");
        assertThat(steps.getLast().json()).contains("chiều").doesNotContain("xe");
    }

    @Test
    void leaveBlocksThatOnlyMovedDownAlone() {
        Node from = article(paragraph("một hai ba"), paragraph("bốn năm sáu"));
        Node to = article(
                paragraph("mới tinh"), paragraph("một hai ba"), StepSamples.picture("ảnh"), paragraph("bốn năm sáu"));

        assertThat(Steps.between(from, to))
                .hasSize(2)
                .allMatch(step -> ((ReplaceStep) step).from() == ((ReplaceStep) step).to());
    }

    @Test
    void setAttributesInPlace() {
        Node from = article(SCHEMA.node("heading").of(Map.of("level", 2), SCHEMA.text("Đầu đề phụ")));
        Node to = article(SCHEMA.node("heading").of(Map.of("level", 3), SCHEMA.text("Đầu đề phụ")));

        assertThat(Steps.between(from, to))
                .singleElement()
                .isInstanceOfSatisfying(
                        AttrStep.class, step -> assertThat(step.attribute()).isEqualTo("level"));
    }

    @Test
    void keepATitleATitleThoughAllItsWordsChanged() {
        Node body = block("body", paragraph("a"));
        Node from = Articles.of(SCHEMA, "", "Cũ", "", body);
        Node to = Articles.of(SCHEMA, "", "Hoàn toàn mới", "", body);

        assertThat(Steps.between(from, to))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReplaceStep.class,
                        step -> assertThat(step.slice().content().child(0).isText())
                                .isTrue());
    }
}
