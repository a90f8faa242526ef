package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.VietnameseText;

/** What stands beside a piece's text: section, tags, authors, source. */
@Component
public class PieceDetails {

    static final int MOST_TAGS = 20;
    static final int MOST_TAG_CHARACTERS = 60;
    static final int MOST_AUTHORS = 20;
    static final int MOST_AUTHOR_CHARACTERS = 120;
    static final int MOST_SOURCE_CHARACTERS = 300;

    /** A wish; null leaves a field as it is, an empty source removes it. */
    public record Change(
            @Nullable UUID section,
            @Nullable List<String> tags,
            @Nullable List<AuthorView> authors,
            @Nullable String source) {}

    record Details(
            @Nullable UUID section,
            List<String> tags,
            List<AuthorView> authors,
            @Nullable String source) {

        Map<String, Object> values() {
            return PieceDetails.values(section, tags, authors, source);
        }

        /** Whether nothing beside the text would be another. */
        boolean areOf(Piece piece) {
            return equals(new Details(piece.sectionId(), piece.tags(), piece.authors(), piece.source()));
        }
    }

    private final SectionRegister sections;
    private final PieceReferences references;

    PieceDetails(SectionRegister sections, PieceReferences references) {
        this.sections = sections;
        this.references = references;
    }

    Outcome<Details> checked(AgencyId agency, Piece piece, Change wish) {
        List<FieldProblem> problems = new ArrayList<>();
        UUID section = wish.section() == null ? piece.sectionId() : wish.section();
        if (wish.section() != null && sections.find(agency, wish.section()).isEmpty()) {
            problems.add(FieldProblem.of("sectionId", "unknown"));
        }
        List<String> tags = wish.tags() == null ? piece.tags() : tags(wish.tags(), problems);
        List<AuthorView> authors = wish.authors() == null ? piece.authors() : authors(wish.authors(), problems);
        problems.addAll(references.unknownPeople(agency, piece, authors));
        String source = wish.source() == null
                ? piece.source()
                : wish.source().isBlank()
                        ? null
                        : VietnameseText.nfc(wish.source().strip());
        if (source != null && source.length() > MOST_SOURCE_CHARACTERS) {
            problems.add(new FieldProblem("source", "too-long", Map.of("limit", MOST_SOURCE_CHARACTERS)));
        }
        return problems.isEmpty()
                ? Outcome.done(new Details(section, tags, authors, source))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static List<String> tags(List<String> wish, List<FieldProblem> problems) {
        if (wish.stream().anyMatch(Objects::isNull)) {
            problems.add(FieldProblem.of("tags", "required"));
            return List.of();
        }
        List<String> tags = wish.stream()
                .map(t -> VietnameseText.nfc(t.strip()))
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS) {
            problems.add(new FieldProblem("tags", "too-many", Map.of("limit", MOST_TAGS)));
        }
        if (tags.stream().anyMatch(t -> t.length() > MOST_TAG_CHARACTERS)) {
            problems.add(new FieldProblem("tags", "too-long", Map.of("limit", MOST_TAG_CHARACTERS)));
        }
        return tags;
    }

    private static List<AuthorView> authors(List<AuthorView> wish, List<FieldProblem> problems) {
        List<AuthorView> authors = new ArrayList<>();
        for (AuthorView author : wish) {
            if (author == null || author.name() == null) {
                problems.add(FieldProblem.of("authors[%d].name".formatted(authors.size()), "required"));
                continue;
            }
            String name = VietnameseText.nfc(author.name().strip());
            if (name.isEmpty()) {
                problems.add(FieldProblem.of("authors[%d].name".formatted(authors.size()), "required"));
            } else if (name.length() > MOST_AUTHOR_CHARACTERS) {
                problems.add(new FieldProblem(
                        "authors[%d].name".formatted(authors.size()),
                        "too-long",
                        Map.of("limit", MOST_AUTHOR_CHARACTERS)));
            }
            authors.add(new AuthorView(name, author.personId(), author.role()));
        }
        if (authors.size() > MOST_AUTHORS) {
            problems.add(new FieldProblem("authors", "too-many", Map.of("limit", MOST_AUTHORS)));
        }
        return authors;
    }

    static Map<String, Object> values(
            @Nullable UUID section, List<String> tags, List<AuthorView> authors, @Nullable String source) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("section", section == null ? "" : section.toString());
        values.put("tags", tags);
        values.put("authors", authors.stream().map(AuthorView::name).toList());
        values.put("source", source == null ? "" : source);
        return values;
    }
}
