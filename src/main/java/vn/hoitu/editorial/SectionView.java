package vn.hoitu.editorial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section (chuyên mục) of an agency's product. */
public record SectionView(
        UUID id, String slug, String name, @Nullable UUID parentId, int position, boolean active, int version) {}
