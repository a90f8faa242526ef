package vn.hoitu.identity;

import java.util.List;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;

/** Finds the people who work at an agency by their names. */
public interface StaffFinding {

    record Named(PersonId person, String name) {}

    /** @param opensStaffScreen whether the one who asked may open the screen of the people */
    record Found(List<Named> people, boolean opensStaffScreen) {

        public static final Found NOBODY = new Found(List.of(), false);
    }

    /**
     * Every word typed must begin a word of the name, with or without diacritics; names written as typed come first.
     * Whoever may not see the agency's people is told of nobody.
     */
    Found named(AgencyId agency, Actor actor, String typed, int most);
}
