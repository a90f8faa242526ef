package vn.hoitu.identity;

import java.util.Collection;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;

/** Tells people in the product what concerns them. */
public interface Notifications {

    /**
     * A message to one or more people, within the transaction of the act it tells of.
     *
     * @param kind stable code, such as {@code piece-returned}; also keeps one message from being sent twice for {@code
     *     onceKey}
     * @param link path in the screens
     */
    record Message(String kind, String title, String body, String link, String onceKey) {}

    void tell(AgencyId agency, Collection<PersonId> people, Message message);
}
