package vn.hoitu.editorial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name under a piece; a pen name may hide the person from readers, never from the record. */
public record AuthorView(
        String name, @Nullable UUID personId, @Nullable String role) {}
