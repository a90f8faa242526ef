/**
 * Writing together on this node: the people who have a piece open, what they send and what they are told. What is
 * accepted is decided by the {@link vn.hoitu.editorial.live.Authority}, whose word is in the database; a room only
 * gathers, asks and passes on.
 */
@org.jspecify.annotations.NullMarked
package vn.hoitu.editorial.live;
