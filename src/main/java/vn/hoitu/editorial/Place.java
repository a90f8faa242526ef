package vn.hoitu.editorial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;

/**
 * Somewhere that pieces get to: the site, its feeds, the index that readers search, later other houses. Each is asked
 * itself whether it holds what was delivered, and asked again until it does.
 */
public interface Place {

    /**
     * What a place must hold, or must have lost.
     *
     * @param path of the piece on the agency's site
     * @param revision the newest that went out
     * @param withReaders false after a take-down and when the piece's time was over
     * @param change the number in the agency's change table that the delivery came with
     */
    record Delivered(AgencyId agency, PieceId piece, String path, int revision, boolean withReaders, long change) {

        public UUID pieceId() {
            return piece.value();
        }
    }

    /** Stable; its name for people is {@code place.<code>} in the message bundles. */
    String code();

    /** Whether each node keeps it for itself, so that each must confirm. */
    default boolean ofEachNode() {
        return false;
    }

    /**
     * Asks the place. Within a transaction of the agency that only reads.
     *
     * @return what was seen there, by a code with a value after a colon, such as {@code revision:3}; the words are {@code
     *     evidence.<code>}. Nothing while the place does not hold what was delivered.
     */
    Optional<String> confirm(Delivered delivered);

    /** Delivers once more what was not confirmed; {@code snapshot} is what readers are to have. */
    void deliverAgain(Delivered delivered, PublishedPiece snapshot, List<PublishedCorrection> corrections);
}
