package vn.hoitu.print.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.PrintText;
import vn.hoitu.print.setting.Run;

/** The styles at the head of an ICML story: all paragraph styles, and the character styles that its text needs. */
final class IcmlStyles {

    static final String NO_CHARACTER_STYLE = "$ID/NormalCharacterStyle";
    private static final String NO_PARAGRAPH_STYLE = "$ID/NormalParagraphStyle";

    private final XmlPen xml;
    private final Map<String, List<String>> styles = new LinkedHashMap<>();

    IcmlStyles(XmlPen xml) {
        this.xml = xml;
    }

    void write(PrintText text) {
        collect(text);
        characterStyles();
        paragraphStyles();
    }

    private void collect(PrintText text) {
        text.sapo().forEach(this::collect);
        for (Block block : text.body()) {
            switch (block) {
                case Block.Paragraph p -> p.runs().forEach(this::collect);
                case Block.Item i -> i.runs().forEach(this::collect);
                case Block.Picture p -> p.caption().forEach(this::collect);
                case Block.Table t ->
                    t.rows()
                            .forEach(r ->
                                    r.cells().forEach(c -> c.paragraphs().forEach(p -> p.forEach(this::collect))));
                case Block.Rule _ -> {}
            }
        }
    }

    private void collect(Run run) {
        String name = Styles.character(run);
        if (!name.isEmpty()) {
            styles.computeIfAbsent(
                    name,
                    n -> Styles.CHARACTER.keySet().stream().filter(run::is).toList());
        }
    }

    private void characterStyles() {
        xml.open("RootCharacterStyleGroup", "Self", "hoitu_character_styles");
        xml.open("CharacterStyle", "Self", NO_CHARACTER_STYLE, "Name", "Default")
                .close();
        styles.forEach((name, marks) -> {
            String[] attributes = Styles.icml(name, marks);
            xml.open("CharacterStyle", attributes);
            basedOn(NO_CHARACTER_STYLE);
            xml.close();
        });
        xml.close();
    }

    private void paragraphStyles() {
        xml.open("RootParagraphStyleGroup", "Self", "hoitu_paragraph_styles");
        xml.open("ParagraphStyle", "Self", NO_PARAGRAPH_STYLE, "Name", NO_PARAGRAPH_STYLE)
                .close();
        for (Styles.Paragraph style : Styles.PARAGRAPHS) {
            xml.open(
                    "ParagraphStyle",
                    "Self",
                    "ParagraphStyle/" + style.name(),
                    "Name",
                    style.name(),
                    "PointSize",
                    String.valueOf(style.points()),
                    "FontStyle",
                    style.bold() ? "Bold" : style.italic() ? "Italic" : "Regular");
            basedOn(NO_PARAGRAPH_STYLE);
            xml.close();
        }
        xml.close();
    }

    private void basedOn(String style) {
        xml.open("Properties").leaf("BasedOn", style, "type", "string");
        xml.leaf("AppliedFont", Styles.FONT, "type", "string").close();
    }
}
