package vn.hoitu.editorial;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with one of several pieces; several things at once are done together or not at all.
 *
 * @param version of the piece as it was seen; needed for an act, so that nobody answers for what he did not see
 * @param sectionId the section it moves to
 * @param addTags what is added to its tags
 * @param ownerId whose it becomes
 * @param holderId who answers for its present step by name
 */
record BulkOrder(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable Integer documentVersion,
        @Nullable String act,
        @Nullable String reason,
        @Nullable UUID sectionId,
        @Nullable List<String> addTags,
        @Nullable List<String> removeTags,
        @Nullable UUID ownerId,
        @Nullable UUID holderId) {

    static BulkOrder of(UUID id) {
        return new BulkOrder(id, null, null, null, null, null, null, null, null, null);
    }

    BulkOrder andAct(String inverse, int at, int text) {
        return new BulkOrder(id, at, text, inverse, reason, sectionId, addTags, removeTags, ownerId, holderId);
    }

    BulkOrder andSection(UUID section) {
        return new BulkOrder(
                id, version, documentVersion, act, reason, section, addTags, removeTags, ownerId, holderId);
    }

    BulkOrder andTags(List<String> add, List<String> remove) {
        return new BulkOrder(id, version, documentVersion, act, reason, sectionId, add, remove, ownerId, holderId);
    }

    BulkOrder andOwner(UUID owner) {
        return new BulkOrder(
                id, version, documentVersion, act, reason, sectionId, addTags, removeTags, owner, holderId);
    }

    BulkOrder andHolder(UUID holder) {
        return new BulkOrder(
                id, version, documentVersion, act, reason, sectionId, addTags, removeTags, ownerId, holder);
    }

    boolean changesDetails() {
        return sectionId != null || addTags != null || removeTags != null;
    }

    boolean isEmpty() {
        return act == null && !changesDetails() && ownerId == null && holderId == null;
    }
}
