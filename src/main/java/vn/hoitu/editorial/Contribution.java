package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;

/**
 * What one person gave to a piece, up to a certain text of it.
 *
 * @param charactersSurviving written by the person and in that text; letters, signs and spaces as readers count them
 * @param charactersTyped ever written by the person, whatever became of them; what only came back does not count again
 * @param pictures in that text that the person brought in
 * @param edits sittings: work of the person without a pause of more than ten minutes
 */
public record Contribution(
        UUID personId,
        String personName,
        int charactersSurviving,
        int charactersTyped,
        int pictures,
        int edits,
        Instant firstAt,
        Instant lastAt) {}
