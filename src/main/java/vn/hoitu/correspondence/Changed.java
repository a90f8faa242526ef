package vn.hoitu.correspondence;

import org.jspecify.annotations.Nullable;

/** A letter with one thing changed. */
final class Changed {

    private Changed() {}

    static Letter handler(Letter l, Letter.@Nullable Handler handler) {
        return of(l, l.state(), l.outcome(), l.sender(), l.authority(), handler, l.due(), l.reason());
    }

    static Letter sender(Letter l, Letter.Sender sender) {
        return of(l, l.state(), l.outcome(), sender, l.authority(), l.handler(), l.due(), l.reason());
    }

    static Letter due(Letter l, Letter.@Nullable Due due) {
        return of(l, l.state(), l.outcome(), l.sender(), l.authority(), l.handler(), due, l.reason());
    }

    static Letter authority(Letter l, LetterState state, Letter.Authority authority, Letter.@Nullable Due due) {
        return of(l, state, null, l.sender(), authority, l.handler(), due, l.reason());
    }

    static Letter open(Letter l, Letter.@Nullable Due due) {
        return of(l, LetterState.OPEN, null, l.sender(), l.authority(), l.handler(), due, null);
    }

    static Letter closed(Letter l, String outcome, @Nullable String reason) {
        return of(l, LetterState.CLOSED, outcome, l.sender(), l.authority(), l.handler(), l.due(), reason);
    }

    private static Letter of(
            Letter l,
            LetterState state,
            @Nullable String outcome,
            Letter.Sender sender,
            Letter.Authority authority,
            Letter.@Nullable Handler handler,
            Letter.@Nullable Due due,
            @Nullable String reason) {
        return new Letter(
                l.agency(),
                l.id(),
                l.number(),
                l.kind(),
                l.channel(),
                state,
                outcome,
                l.subject(),
                sender,
                l.receivedOn(),
                l.work(),
                authority,
                handler,
                due,
                reason,
                l.version(),
                l.createdAt());
    }
}
