package vn.hoitu.editorial.live;

/** The connection to one open tab. Nothing here waits for the other side. */
interface Line {

    void send(String frame);

    /** Says why, and closes. */
    void close(Farewell why);
}
