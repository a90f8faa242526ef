package vn.hoitu.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.DocumentProblem;
import vn.hoitu.document.Fragment;
import vn.hoitu.document.HtmlToDocument;
import vn.hoitu.document.ImportFinding;
import vn.hoitu.document.ImportedBody;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.document.SafeAddress;
import vn.hoitu.document.Schema;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.ForeignItem.ForeignPicture;
import vn.hoitu.importing.read.ForeignPiece;
import vn.hoitu.importing.read.Titles;

/** Makes the document of a piece out of what stood at its source, collecting what was lost on the way. */
final class PieceMaking {

    private final Schema schema = Schema.v1();
    private final ForeignPiece piece;
    private final List<Finding> findings;
    private Node body;

    PieceMaking(ForeignPiece piece) {
        this.piece = piece;
        this.findings = new ArrayList<>(piece.findings());
        ImportedBody converted = HtmlToDocument.convert(schema, piece.body(), piece.form());
        converted.findings().forEach(f -> findings.add(ofDocument(f)));
        this.body = withFeatured(converted.body(), piece.featured());
    }

    /** Addresses of the pictures that stand in the text, each once, in order. */
    Set<String> pictureAddresses() {
        return sourcesIn(body);
    }

    private static Set<String> sourcesIn(Node body) {
        Set<String> sources = new LinkedHashSet<>();
        body.content().forEachBelow((node, _) -> {
            if (node.is("picture")) {
                node.attributes().string("src").ifPresent(sources::add);
            }
            return !node.type().hasInlineContent();
        });
        return sources;
    }

    /** Pictures that came into the archive stand there from now on; the others keep their address at the source. */
    void fill(Map<String, UUID> archived) {
        body = filled(body, archived);
    }

    /** Puts a text before all others; for the rest of a title that was too long. */
    private void putFirst(Node block) {
        List<Node> blocks = new ArrayList<>(body.children());
        blocks.addFirst(block);
        body = body.withContent(Fragment.of(blocks));
    }

    record Made(String document, String title, List<Finding> findings, List<DocumentProblem> problems) {}

    Made make() {
        Titles.Title title = Titles.of(piece, PlainText.of(body));
        title.finding().ifPresent(findings::add);
        title.rest()
                .ifPresent(rest -> putFirst(schema.node("paragraph")
                        .of(schema.text(rest, schema.mark("strong").mark()))));
        Node document = Articles.of(schema, "", title.text(), Titles.sapo(piece), body);
        return new Made(DocumentJson.write(document), title.text(), List.copyOf(findings), document.check());
    }

    private Node withFeatured(Node made, @Nullable ForeignPicture featured) {
        String address = featured == null ? null : featured.address();
        if (featured == null || address == null || !SafeAddress.isWeb(address)) {
            return made;
        }
        boolean there = sourcesIn(made).stream()
                .anyMatch(src ->
                        !Collections.disjoint(ForeignPictures.candidates(src), ForeignPictures.candidates(address)));
        if (there) {
            return made;
        }
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("src", address);
        attributes.put("alt", featured.alt());
        Node caption = featured.caption().isEmpty()
                ? schema.node("caption").of()
                : schema.node("caption").of(schema.text(featured.caption()));
        List<Node> blocks = new ArrayList<>(made.children());
        blocks.addFirst(schema.node("picture")
                .of(attributes, caption, schema.node("credit").of()));
        return made.withContent(Fragment.of(blocks));
    }

    private static Node filled(Node node, Map<String, UUID> archived) {
        UUID picture = node.is("picture")
                ? node.attributes().string("src").map(archived::get).orElse(null)
                : null;
        if (picture != null) {
            Map<String, @Nullable Object> attributes =
                    new LinkedHashMap<>(node.attributes().asMap());
            attributes.put("src", null);
            attributes.put("pictureId", picture.toString());
            return node.withAttributes(attributes);
        }
        if (node.content().isEmpty() || node.type().hasInlineContent()) {
            return node;
        }
        return node.withContent(Fragment.of(
                node.children().stream().map(child -> filled(child, archived)).toList()));
    }

    private static Finding ofDocument(ImportFinding found) {
        return new Finding("document." + found.kind().code(), Map.of("detail", found.detail(), "times", found.times()));
    }
}
