package vn.hoitu.production;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoitu.planning.PlannedWork;

/** Something that was due, and what came of it. */
record DueEntry(PlannedWork.Due due, @Nullable Instant handedIn, State state) {

    enum State {
        MET("met"),
        MISSED("missed"),
        OPEN("open");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static DueEntry of(PlannedWork.Due due, @Nullable Instant handedIn, Instant now) {
        if (handedIn != null) {
            return new DueEntry(due, handedIn, handedIn.isAfter(due.deadline()) ? State.MISSED : State.MET);
        }
        return new DueEntry(due, null, due.deadline().isBefore(now) ? State.MISSED : State.OPEN);
    }
}
