package vn.hoitu.contribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.hoitu.contribution.letter.LetterText;
import vn.hoitu.document.Fragment;
import vn.hoitu.document.HtmlOrigin;
import vn.hoitu.document.HtmlToDocument;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;

/** Makes the body of a document out of what was sent: the words of the form or letter, then those of its text files. */
@Component
class SentText {

    private static final long MOST_TEXT_FILE_BYTES = 4L << 20;

    private final FileShelf shelf;

    SentText(FileShelf shelf) {
        this.shelf = shelf;
    }

    Node body(Item item, List<SentFile> files) {
        StringBuilder html = new StringBuilder(item.html() ? item.body() : paragraphs(item.body()));
        for (SentFile file : files) {
            for (String paragraph : words(file)) {
                html.append("<p>").append(escaped(paragraph)).append("</p>");
            }
        }
        Node body = HtmlToDocument.convert(Schema.v1(), html.toString(), HtmlOrigin.web(""))
                .body();
        return withoutForeignPictures(body);
    }

    /** Pictures of a letter lie beside it; an address elsewhere would tell its owner who reads. */
    private static Node withoutForeignPictures(Node body) {
        List<Node> kept = body.children().stream()
                .filter(block -> !block.is("picture") && !block.is("gallery"))
                .toList();
        return kept.size() == body.children().size()
                ? body
                : body.withContent(Fragment.of(
                        kept.isEmpty() ? List.of(Schema.v1().node("paragraph").of()) : kept));
    }

    private List<String> words(SentFile file) {
        FileKind kind = file.kind();
        Optional<Path> stored = shelf.find(file);
        if (kind == null || stored.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case DOCX, ODT -> OfficeText.paragraphs(stored.get(), kind);
            case TEXT -> plain(stored.get());
            case JPEG, PNG, WEBP, PDF -> List.of();
        };
    }

    private static List<String> plain(Path file) {
        try {
            if (Files.size(file) > MOST_TEXT_FILE_BYTES) {
                return List.of();
            }
            return List.of(LetterText.decoded(Files.readAllBytes(file), StandardCharsets.UTF_8.name())
                    .text()
                    .strip()
                    .split("\\R{2,}"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String paragraphs(String text) {
        List<String> all = new ArrayList<>();
        for (String part : text.split("\\R\\s*\\R")) {
            if (!part.isBlank()) {
                all.add("<p>" + escaped(part.strip()).replaceAll("\\R", "<br>") + "</p>");
            }
        }
        return String.join("", all);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
