package vn.hoitu.crash;

import java.io.IOException;

/**
 * Somebody who works while the program is killed, remembers what was acknowledged, and afterwards looks whether it is
 * there.
 */
interface Worker {

    /** One piece of work. Ends with an {@link IOException} when it remains unknown what became of what was sent. */
    void workOnce() throws IOException;

    /** Compares what the program shows now with what it acknowledged, and takes up what was left unfinished. */
    void check(Findings findings) throws IOException;

    /** At the very end: everything once more, also what was checked rounds ago. */
    void checkAll(Findings findings) throws IOException;
}
