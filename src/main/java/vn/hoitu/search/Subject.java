package vn.hoitu.search;

import java.util.Optional;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.Change;

/** Something of an agency whose documents in the index follow its changes. */
record Subject(AgencyId agency, String kind, UUID id) {

    static final String PIECE = "piece";
    static final String PICTURE = "picture";

    private static final String SITE = "site";

    /** The site's change names the piece that readers got or lost. Other kinds of change are no concern of search. */
    static Optional<Subject> of(Change change) {
        return switch (change.kind()) {
            case PIECE, SITE -> Optional.of(new Subject(change.agency(), PIECE, change.subject()));
            case PICTURE -> Optional.of(new Subject(change.agency(), PICTURE, change.subject()));
            default -> Optional.empty();
        };
    }
}
