package vn.hoitu.notice.push;

import java.time.Duration;

/** What became of handing a message to a push service. */
public sealed interface PushAnswer {

    record Taken() implements PushAnswer {}

    /** The browser has unsubscribed, or never was. */
    record Gone() implements PushAnswer {}

    /** It will not take this message, nor the same one again. */
    record Refused(String reason) implements PushAnswer {}

    /** Not now. */
    record Later(Duration pause, String reason) implements PushAnswer {}
}
