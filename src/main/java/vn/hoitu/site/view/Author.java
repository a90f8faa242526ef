package vn.hoitu.site.view;

import org.jspecify.annotations.Nullable;

public record Author(String name, String href, @Nullable String role) {}
