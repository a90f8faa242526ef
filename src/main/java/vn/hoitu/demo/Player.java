package vn.hoitu.demo;

import java.util.List;
import vn.hoitu.shared.actor.Role;

/**
 * A person of the demo.
 *
 * @param key short name by which texts and steps of the demo mean this person
 * @param parts what the person is, and where
 */
record Player(String key, String name, String email, List<Part> parts) {

    /** @param place short name of the organisation; see {@link Places} */
    record Part(String place, Role role) {}

    Role firstRole() {
        return parts.getFirst().role();
    }
}
