package vn.hoitu.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.DocumentReader;
import vn.hoitu.document.LinkAuthor;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.document.Reading;
import vn.hoitu.document.Schema;
import vn.hoitu.document.SiteHtml;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.AgencyId;

/** Reads published documents: what lists show of them, and their HTML. */
@Component
class PublishedDocuments {

    /** What of a document is kept beside it for lists. */
    record Projection(
            String kicker, String title, String sapo, List<UUID> pictures, Headline.@Nullable LeadPicture lead) {}

    /** Safe to be put into a page as it is. */
    record Html(DocumentFields fields, String sapo, String body, String summary) {}

    /** What search engines show of a page. */
    private static final int MOST_SUMMARY_CHARACTERS = 200;

    private final Pictures pictures;

    PublishedDocuments(Pictures pictures) {
        this.pictures = pictures;
    }

    Projection projection(AgencyId agency, String document) {
        Node tree = read(document);
        DocumentFields fields = DocumentFields.of(tree);
        return new Projection(
                fields.kicker(), fields.title(), fields.sapo(), fields.pictureIds(), lead(agency, tree, fields));
    }

    Html html(AgencyId agency, String document, PictureAddresses addresses) {
        Node tree = read(document);
        DocumentFields fields = DocumentFields.of(tree);
        Map<UUID, PictureView> known = known(agency, fields.pictureIds());
        SiteHtml html =
                new SiteHtml(id -> Optional.ofNullable(known.get(id)).map(addresses::links), LinkAuthor.NEWSROOM);
        return new Html(fields, html.sapo(tree), html.body(tree), summary(fields, tree));
    }

    /** The sapo, or the first words of the text where there is none. */
    private static String summary(DocumentFields fields, Node tree) {
        if (!fields.sapo().isBlank()) {
            return fields.sapo();
        }
        String text = PlainText.of(DocumentFields.body(tree)).replaceAll("\\s+", " ");
        if (text.length() <= MOST_SUMMARY_CHARACTERS) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST_SUMMARY_CHARACTERS);
        return text.substring(0, space > 0 ? space : MOST_SUMMARY_CHARACTERS) + "…";
    }

    Headline.@Nullable LeadPicture lead(AgencyId agency, String document) {
        Node tree = read(document);
        return lead(agency, tree, DocumentFields.of(tree));
    }

    private Headline.@Nullable LeadPicture lead(AgencyId agency, Node tree, DocumentFields fields) {
        Map<UUID, PictureView> known = known(agency, fields.pictureIds());
        return fields.pictureIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(p -> new Headline.LeadPicture(p.id(), alt(tree, p), p.width(), p.height()))
                .orElse(null);
    }

    /** What the piece says of the picture comes before what the archive says. */
    private static String alt(Node tree, PictureView picture) {
        String[] found = {""};
        tree.content().forEachBelow((node, _) -> {
            if (node.is("picture")
                    && node.attributes()
                            .string("pictureId")
                            .filter(picture.id().toString()::equals)
                            .isPresent()) {
                found[0] = node.attributes().string("alt").orElse("");
            }
            return found[0].isEmpty();
        });
        return found[0].isEmpty() ? picture.alt() : found[0];
    }

    private Map<UUID, PictureView> known(AgencyId agency, List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : pictures.find(agency, ids).stream()
                        .collect(Collectors.toMap(PictureView::id, Function.identity(), (first, _) -> first));
    }

    /** What was published was checked before; a snapshot that no longer reads is a broken promise of ours. */
    private static Node read(String document) {
        return switch (DocumentReader.read(Schema.v1(), document)) {
            case Reading.Read(Node tree) -> tree;
            case Reading.Refused(var problems) ->
                throw new IllegalStateException("A published document does not fit the schema: " + problems);
        };
    }
}
