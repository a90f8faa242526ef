package vn.hoitu.collection;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;

/** Whoever has the address of a link's page acts under the name given there, for the unit and nothing else. */
final class LinkSender {

    static final int MOST_NAME_CHARACTERS = 200;
    /** Who saves or hands in by a link has no account. */
    static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private LinkSender() {}

    static Actor of(Map<String, String> typed, Obligation o, String address, Locale locale) {
        String name = typed.getOrDefault("name", "").strip();
        String called = name.isEmpty() ? o.unitName() : name;
        return new Actor(
                NOBODY,
                called.substring(0, Math.min(called.length(), MOST_NAME_CHARACTERS)),
                locale,
                Set.of(),
                Set.of(),
                null,
                address);
    }
}
