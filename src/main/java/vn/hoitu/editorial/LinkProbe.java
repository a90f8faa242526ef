package vn.hoitu.editorial;

/**
 * Asks whether there is something at an address of the open web. Owned here because the checks of a piece want to know;
 * implemented by the module that knows how to go out safely. Never called within a transaction.
 */
public interface LinkProbe {

    /** @param detail why not, such as a status code; empty when there is something */
    record Seen(boolean alive, String detail) {}

    Seen look(String address);
}
