package vn.hoitu.identity;

import vn.hoitu.shared.PersonId;

/** What another module keeps about a person for the person's own use; it goes when the law has the person forgotten. */
public interface PersonalTraces {

    void erase(PersonId person, String email);
}
