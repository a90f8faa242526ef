package vn.hoitu.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.hoitu.shared.PersonId;

/**
 * Carries what people are told beyond the product, as each of them chose. Asked within the transaction of the act.
 */
public interface NotificationChannels {

    /** A notification as one person has it. */
    record Told(UUID id, PersonId person, String kind, String onceKey, Instant at) {}

    /** How these people want to hear of this kind, asked once for all of them. */
    Ways ways(Collection<PersonId> people, String kind);

    /** The ways of the people that were asked for; nobody else is told over them. */
    interface Ways {

        /** Whether the person wants this kind to show in the product. */
        boolean inProduct(PersonId person);

        void carry(Collection<Told> told);
    }
}
