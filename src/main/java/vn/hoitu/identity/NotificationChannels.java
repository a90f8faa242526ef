package vn.hoitu.identity;

import java.time.Instant;
import java.util.UUID;
import vn.hoitu.shared.PersonId;

/**
 * Carries what people are told beyond the product, as each of them chose. Asked within the transaction of the act, while
 * the person's own rows are open.
 */
public interface NotificationChannels {

    /** A notification as one person has it. */
    record Told(UUID id, PersonId person, String kind, String onceKey, Instant at) {}

    /** Whether the person wants this kind to show in the product. */
    boolean inProduct(PersonId person, String kind);

    void carry(Told told);
}
