package vn.hoitu.editorial;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose work is counted.
 *
 * @param person only pieces of this person, owned or signed
 * @param desks only pieces made for one of these desks
 */
public record WorkScope(@Nullable UUID person, @Nullable Set<UUID> desks) {

    public static final WorkScope ALL = new WorkScope(null, null);
}
