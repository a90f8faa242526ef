package vn.hoitu.editorial;

import java.util.List;
import java.util.Optional;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.shared.problem.FieldProblem;

/** One thing that must be right before a piece leaves its writer, and again before it reaches readers. */
@FunctionalInterface
interface PublishCheck {

    List<PublishCheck> ALL = List.of(new TitleThere(), new TextThere(), new SectionChosen(), new AuthorNamed());

    Optional<FieldProblem> problemWith(Piece piece, Node document);

    static List<FieldProblem> problems(Piece piece, Node document) {
        return ALL.stream()
                .flatMap(c -> c.problemWith(piece, document).stream())
                .toList();
    }

    record TitleThere() implements PublishCheck {
        @Override
        public Optional<FieldProblem> problemWith(Piece piece, Node document) {
            return DocumentFields.of(document).title().isBlank()
                    ? Optional.of(FieldProblem.of("title", "title-missing"))
                    : Optional.empty();
        }
    }

    record TextThere() implements PublishCheck {
        @Override
        public Optional<FieldProblem> problemWith(Piece piece, Node document) {
            Node body = DocumentFields.body(document);
            boolean empty =
                    PlainText.of(body).isBlank() && DocumentFields.of(document).pictures() == 0;
            return empty ? Optional.of(FieldProblem.of("body", "text-missing")) : Optional.empty();
        }
    }

    record SectionChosen() implements PublishCheck {
        @Override
        public Optional<FieldProblem> problemWith(Piece piece, Node document) {
            return piece.sectionId() == null
                    ? Optional.of(FieldProblem.of("sectionId", "section-missing"))
                    : Optional.empty();
        }
    }

    record AuthorNamed() implements PublishCheck {
        @Override
        public Optional<FieldProblem> problemWith(Piece piece, Node document) {
            return piece.authors().isEmpty()
                    ? Optional.of(FieldProblem.of("authors", "author-missing"))
                    : Optional.empty();
        }
    }
}
