package vn.hoitu.spokesperson;

import java.util.UUID;

/** An agency that made a piece of a release has a new edition of it. */
public record ReleaseRevised(UUID agency, UUID release) {}
