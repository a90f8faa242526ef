package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentMatchTests {
    private static final Schema SCHEMA = Schema.v1();

    @ParameterizedTest
    @CsvSource({
        "'',          '',                    true",
        "'',          paragraph,             false",
        "paragraph*,  '',                    true",
        "paragraph*,  paragraph paragraph,   true",
        "paragraph+,  '',                    false",
        "paragraph+,  paragraph,             true",
        "paragraph?,  paragraph paragraph,   false",
        "paragraph? heading, heading,        true",
        "paragraph? heading, paragraph,      false",
        "paragraph | heading, heading,       true",
        "paragraph | heading, paragraph heading, false",
        "(paragraph | heading)+, heading paragraph heading, true",
        "(paragraph heading)*, paragraph heading paragraph heading, true",
        "(paragraph heading)*, paragraph heading paragraph, false",
        "paragraph block*, paragraph picture paragraph embed, true",
        "paragraph block*, picture paragraph,   false",
        "block+,      list_item,             false",
        "kicker title sapo body, kicker title sapo body, true",
        "kicker title sapo body, title kicker sapo body, false",
        "(paragraph+ heading?)+, paragraph heading paragraph paragraph, true",
        "(paragraph* | heading*) picture, heading heading picture, true",
        "(paragraph* | heading*) picture, heading paragraph picture, false"
    })
    void matchesContent(String expression, String names, boolean fits) {
        ContentMatch state = ContentAutomaton.compile(expression, ContentMatchTests::types);

        assertThat(accepts(state, names)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(paragraph", "paragraph)", "| paragraph", "paragraph,heading", "*", "nowhere", "()"})
    void refusesWhatIsNoExpression(String expression) {
        assertThatThrownBy(() -> ContentAutomaton.compile(expression, ContentMatchTests::types))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTypeOfTheContractExists() {
        assertThat(SCHEMA.nodeNames())
                .containsExactlyInAnyOrder(
                        "doc",
                        "kicker",
                        "title",
                        "sapo",
                        "body",
                        "variant",
                        "paragraph",
                        "heading",
                        "blockquote",
                        "bullet_list",
                        "ordered_list",
                        "list_item",
                        "horizontal_rule",
                        "picture",
                        "caption",
                        "credit",
                        "table",
                        "table_row",
                        "table_cell",
                        "table_header",
                        "code_block",
                        "embed",
                        "text",
                        "hard_break");
        assertThat(SCHEMA.markNames())
                .containsExactlyInAnyOrder(
                        "link", "strong", "em", "underline", "strike", "subscript", "superscript", "code");
        assertThat(SCHEMA.node("body").contentMatch().defaultType()).contains(SCHEMA.node("paragraph"));
        assertThat(SCHEMA.node("embed").isAtom()).isTrue();
        assertThat(SCHEMA.node("paragraph").isTextblock()).isTrue();
        assertThat(SCHEMA.node("picture")
                        .of(Map.of("alt", "x"), List.of())
                        .attributes()
                        .string("align"))
                .contains("column");
    }

    private static boolean accepts(ContentMatch start, String names) {
        @Nullable ContentMatch state = start;
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            state = state == null ? null : state.after(SCHEMA.node(name));
        }
        return state != null && state.isValidEnd();
    }

    private static List<NodeType> types(String name) {
        if (name.equals("block")) {
            return SCHEMA.nodeNames().stream()
                    .map(SCHEMA::node)
                    .filter(type -> type.isInGroup("block"))
                    .toList();
        }
        return List.of(SCHEMA.node(name));
    }
}
