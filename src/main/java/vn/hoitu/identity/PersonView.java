package vn.hoitu.identity;

import java.util.UUID;

/** A person as the person sees it. */
public record PersonView(UUID id, String name, String email, String locale) {}
