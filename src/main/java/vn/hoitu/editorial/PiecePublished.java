package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;

/** A piece reached readers, or changed before their eyes (revision above 1). */
public record PiecePublished(UUID agency, UUID piece, int revision, Instant at) {}
