package vn.hoitu.correspondence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.shared.actor.Permission;

/** What can be done with a letter, for which kinds and from which states. */
enum LetterAct {
    /** The newsroom writes to who wrote; a question is settled by it, a feedback goes on. */
    ANSWER("answer", EnumSet.of(LetterKind.FEEDBACK, LetterKind.QUESTION), EnumSet.of(LetterState.OPEN)),
    /** Who wrote writes again. */
    RECEIVE("receive", EnumSet.of(LetterKind.FEEDBACK, LetterKind.QUESTION), EnumSet.allOf(LetterState.class)),
    /** Handed on to who can settle it; also to the next higher one when the first kept silent. */
    FORWARD(
            "forward",
            EnumSet.of(LetterKind.OPINION, LetterKind.COMPLAINT, LetterKind.REQUEST),
            EnumSet.of(LetterState.OPEN, LetterState.WAITING)),
    /** The authority's answer came in. */
    REPLY(
            "reply",
            EnumSet.of(LetterKind.OPINION, LetterKind.COMPLAINT, LetterKind.REQUEST),
            EnumSet.of(LetterState.WAITING)),
    /** Who wrote is told what the authority answered. */
    INFORM("inform", EnumSet.of(LetterKind.OPINION, LetterKind.COMPLAINT), EnumSet.of(LetterState.REPLIED)),
    /** Both sides agree, or nothing more is wanted. */
    SETTLE("settle", EnumSet.allOf(LetterKind.class), EnumSet.complementOf(EnumSet.of(LetterState.CLOSED))),
    REFUSE("refuse", EnumSet.of(LetterKind.FEEDBACK), EnumSet.of(LetterState.OPEN)),
    /** After as many published exchanges as the law asks for. */
    STOP("stop", EnumSet.of(LetterKind.FEEDBACK), EnumSet.of(LetterState.OPEN));

    private final String code;
    private final Set<LetterKind> kinds;
    private final Set<LetterState> from;

    LetterAct(String code, Set<LetterKind> kinds, Set<LetterState> from) {
        this.code = code;
        this.kinds = kinds;
        this.from = from;
    }

    String code() {
        return code;
    }

    boolean possibleFor(Letter letter) {
        return kinds.contains(letter.kind()) && from.contains(letter.state());
    }

    /** Acts that write something to somebody need its words. */
    boolean needsText() {
        return this != SETTLE && this != STOP;
    }

    Permission permission() {
        return this == REFUSE || this == STOP ? CorrespondencePolicy.DECIDE : CorrespondencePolicy.HANDLE;
    }

    static Optional<LetterAct> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }
}
