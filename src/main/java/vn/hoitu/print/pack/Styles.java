package vn.hoitu.print.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.Run;

/** The styles of exported pieces by their names; the same in DOCX and ICML, so that one template serves both. */
final class Styles {

    /** On every machine of a newsroom, with all Vietnamese letters. */
    static final String FONT = "Times New Roman";

    record Paragraph(String name, String vietnamese, int points, boolean bold, boolean italic) {}

    static final List<Paragraph> PARAGRAPHS = List.of(
            new Paragraph("Kicker", "Tít phụ trên", 12, true, false),
            new Paragraph("Title", "Tít", 26, true, false),
            new Paragraph("Sapo", "Sapo", 13, true, false),
            new Paragraph("Body", "Chính văn", 11, false, false),
            new Paragraph("Heading", "Tít xen", 13, true, false),
            new Paragraph("Subheading", "Tít xen nhỏ", 11, true, false),
            new Paragraph("Quote", "Trích dẫn", 11, false, true),
            new Paragraph("Code", "Nguyên văn", 10, false, false),
            new Paragraph("List", "Danh sách", 11, false, false),
            new Paragraph("Rule", "Ngăn cách", 11, false, false),
            new Paragraph("Picture", "Vị trí ảnh", 9, false, true),
            new Paragraph("Caption", "Chú thích ảnh", 9, false, false),
            new Paragraph("Credit", "Tác giả ảnh", 8, false, true),
            new Paragraph("TableHead", "Đầu bảng", 10, true, false),
            new Paragraph("TableCell", "Ô bảng", 10, false, false),
            new Paragraph("Byline", "Tác giả", 11, true, false),
            new Paragraph("Source", "Nguồn", 9, false, true));

    /** Marks of the document with the names of their character styles; several at once join their names. */
    static final Map<String, String> CHARACTER = new LinkedHashMap<>();

    static {
        CHARACTER.put("strong", "Bold");
        CHARACTER.put("em", "Italic");
        CHARACTER.put("underline", "Underline");
        CHARACTER.put("strike", "Strikethrough");
        CHARACTER.put("subscript", "Subscript");
        CHARACTER.put("superscript", "Superscript");
    }

    private Styles() {}

    static String of(Block.Kind kind) {
        return switch (kind) {
            case BODY -> "Body";
            case HEADING -> "Heading";
            case SUBHEADING -> "Subheading";
            case QUOTE -> "Quote";
            case CODE -> "Code";
        };
    }

    /** Such as {@code BoldItalic}; empty for words without a mark. */
    static String character(Run run) {
        return CHARACTER.entrySet().stream()
                .filter(e -> run.is(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    /** The attributes of an ICML character style. */
    static String[] icml(String name, List<String> marks) {
        List<String> out = new ArrayList<>(List.of("Self", "CharacterStyle/" + name, "Name", name));
        boolean bold = marks.contains("strong");
        boolean italic = marks.contains("em");
        if (bold || italic) {
            out.addAll(List.of("FontStyle", bold && italic ? "Bold Italic" : bold ? "Bold" : "Italic"));
        }
        if (marks.contains("underline")) {
            out.addAll(List.of("Underline", "true"));
        }
        if (marks.contains("strike")) {
            out.addAll(List.of("StrikeThru", "true"));
        }
        if (marks.contains("subscript") || marks.contains("superscript")) {
            out.addAll(List.of("Position", marks.contains("subscript") ? "Subscript" : "Superscript"));
        }
        return out.toArray(String[]::new);
    }
}
