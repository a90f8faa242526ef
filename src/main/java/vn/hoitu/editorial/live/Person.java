package vn.hoitu.editorial.live;

import java.util.UUID;

/**
 * Somebody who has a piece open, as the others see him.
 *
 * @param peer names the open tab among all nodes
 * @param colour of caret and name, 0 to 11, the same in all tabs of the person
 */
record Person(String peer, UUID personId, String name, int colour, boolean mayWrite) {}
