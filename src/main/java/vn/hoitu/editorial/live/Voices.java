package vn.hoitu.editorial.live;

import java.util.UUID;

/** What a node tells the others about its open pieces. */
interface Voices {

    void moved(Authority.Place place, int version);

    void news(UUID piece, String kind);

    /** Asks the others to say who is with them. */
    void ask(Authority.Place place);

    void here(Authority.Place place, Person person);

    void left(Authority.Place place, String peer);

    void caret(Authority.Place place, String frame);
}
