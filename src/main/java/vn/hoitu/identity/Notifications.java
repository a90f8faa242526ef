package vn.hoitu.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;

/** Tells people in the product what concerns them. */
public interface Notifications {

    /** The kind under which the change table tells that a person has something new, or has read it. */
    String CHANGE = "notification";

    /**
     * A message to one or more people, within the transaction of the act it tells of.
     *
     * @param kind stable code, such as {@code piece-returned}; also keeps one message from being sent twice for {@code
     *     onceKey}
     * @param title in the language of whoever is told
     * @param body likewise
     * @param link path in the screens
     */
    record Message(
            String kind, Function<Locale, String> title, Function<Locale, String> body, String link, String onceKey) {

        /** The same title for everybody, such as the headline of a piece. */
        public Message(String kind, String title, Function<Locale, String> body, String link, String onceKey) {
            this(kind, locale -> title, body, link, onceKey);
        }

        /** The same words for everybody. */
        public Message(String kind, String title, String body, String link, String onceKey) {
            this(kind, locale -> title, locale -> body, link, onceKey);
        }
    }

    /** A notification as its person sees it. */
    record Shown(AgencyId agency, String kind, String title, String body, String link, Instant at, boolean read) {}

    void tell(AgencyId agency, Collection<PersonId> people, Message message);

    /** One notification of a person, within a transaction; whoever carries it further reads it when it leaves. */
    Optional<Shown> find(PersonId person, UUID id);
}
