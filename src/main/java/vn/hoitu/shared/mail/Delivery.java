package vn.hoitu.shared.mail;

/** What became of handing a letter to the mail server. */
sealed interface Delivery {

    /** The server has taken it on. */
    record Taken() implements Delivery {}

    /** The server will never take it, such as for an address that does not exist. */
    record Refused(String reason) implements Delivery {}

    /** Not now; this letter alone waits. */
    record NotNow(String reason) implements Delivery {}

    /** The server itself cannot be used now: every letter waits. */
    record Away(String reason) implements Delivery {}
}
