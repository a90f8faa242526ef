package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.shared.AgencyId;

/**
 * A piece as the checks see it.
 *
 * @param staffed whether somebody of the agency's own people is among the authors
 */
public record CheckedPiece(
        AgencyId agency,
        UUID id,
        String state,
        int documentVersion,
        Node document,
        DocumentFields fields,
        @Nullable UUID section,
        List<String> tags,
        List<String> authors,
        boolean staffed,
        @Nullable String source,
        String form,
        @Nullable Instant embargoUntil) {}
