package vn.hoitu.shared;

import java.util.UUID;

/** Gives new ids; those of the running program grow with time (UUID version 7), so that indexes stay compact. */
@FunctionalInterface
public interface IdSource {

    UUID next();
}
