package vn.hoitu.contribution;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has written for the agency without belonging to it. */
public record CollaboratorView(UUID id, String name, String email, String phone, Instant since) {}
