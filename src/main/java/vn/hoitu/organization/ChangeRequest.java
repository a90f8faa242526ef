package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to an organisation on a day, past or to come.
 *
 * @param change {@code rename}, {@code move}, {@code retype}, {@code press-types}, {@code close}, {@code merge}, {@code
 *     split} or {@code succession} (duties pass to another, both go on)
 * @param with others that merge on the same day
 * @param into who comes after: of a merge one, of a split several, of a closing any number
 * @param version as the person saw it
 */
public record ChangeRequest(
        @Nullable String change,
        @Nullable LocalDate on,
        @Nullable String name,
        @Nullable UUID parentId,
        @Nullable String kind,
        @Nullable List<String> pressTypes,
        @Nullable List<UUID> with,
        @Nullable List<SuccessorRequest> into,
        @Nullable String source,
        @Nullable String note,
        @Nullable Integer version) {

    /** One that is there (its id), or one that comes into being (its name; what is empty it has from its predecessor). */
    public record SuccessorRequest(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String kind,
            @Nullable UUID parentId,
            @Nullable List<String> pressTypes) {}
}
