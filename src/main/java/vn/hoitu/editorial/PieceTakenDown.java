package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;

/** A piece was taken away from readers. */
public record PieceTakenDown(UUID agency, UUID piece, Instant at) {}
