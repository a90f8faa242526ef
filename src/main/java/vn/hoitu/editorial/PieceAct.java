package vn.hoitu.editorial;

import static vn.hoitu.editorial.PieceState.APPROVED;
import static vn.hoitu.editorial.PieceState.DISCARDED;
import static vn.hoitu.editorial.PieceState.DRAFT;
import static vn.hoitu.editorial.PieceState.EXPIRED;
import static vn.hoitu.editorial.PieceState.PUBLISHED;
import static vn.hoitu.editorial.PieceState.RETURNED;
import static vn.hoitu.editorial.PieceState.REVIEWED;
import static vn.hoitu.editorial.PieceState.SCHEDULED;
import static vn.hoitu.editorial.PieceState.SUBMITTED;
import static vn.hoitu.editorial.PieceState.TAKEN_DOWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.shared.actor.Permission;

/** The acts that move a piece, each with the states it starts from, where it leads and what it needs. */
enum PieceAct {
    SUBMIT("submit", EnumSet.of(DRAFT, RETURNED), SUBMITTED, EditorialPolicy.WRITE),
    RETURN("return", EnumSet.of(SUBMITTED, REVIEWED, APPROVED), RETURNED, EditorialPolicy.EDIT),
    REVIEW("review", EnumSet.of(SUBMITTED, REVIEWED, APPROVED), REVIEWED, EditorialPolicy.EDIT),
    APPROVE("approve", EnumSet.of(SUBMITTED, REVIEWED), APPROVED, EditorialPolicy.APPROVE),
    PUBLISH("publish", EnumSet.of(SUBMITTED, REVIEWED, APPROVED, SCHEDULED), PUBLISHED, EditorialPolicy.PUBLISH),
    SCHEDULE("schedule", EnumSet.of(APPROVED), SCHEDULED, EditorialPolicy.PUBLISH),
    UNSCHEDULE("unschedule", EnumSet.of(SCHEDULED), APPROVED, EditorialPolicy.PUBLISH),
    UPDATE("update", EnumSet.of(PUBLISHED), PUBLISHED, EditorialPolicy.PUBLISH),
    /** Also of what readers no longer have: it stays off its channel, and the correction reaches them by itself. */
    CORRECT("correct", EnumSet.of(PUBLISHED, EXPIRED), PUBLISHED, EditorialPolicy.CORRECT),
    TAKE_DOWN("take-down", EnumSet.of(PUBLISHED, EXPIRED), TAKEN_DOWN, EditorialPolicy.TAKE_DOWN),
    DISCARD("discard", EnumSet.of(DRAFT, RETURNED), DISCARDED, EditorialPolicy.WRITE),
    RESTORE("restore", EnumSet.of(DISCARDED), DRAFT, EditorialPolicy.WRITE),
    /** Answers for the step by name from now on. */
    TAKE("take", EnumSet.of(SUBMITTED, REVIEWED, APPROVED), SUBMITTED, EditorialPolicy.WRITE),
    /** Gives the step to somebody else by name. */
    ASSIGN("assign", EnumSet.of(SUBMITTED, REVIEWED, APPROVED), SUBMITTED, EditorialPolicy.EDIT),
    /** The head answers for what went out without him. */
    AFTER_REVIEW("after-review", EnumSet.of(PUBLISHED), PUBLISHED, EditorialPolicy.APPROVE);

    private final String code;
    private final Set<PieceState> from;
    private final PieceState to;
    private final Permission permission;

    PieceAct(String code, Set<PieceState> from, PieceState to, Permission permission) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    String code() {
        return code;
    }

    PieceState to() {
        return to;
    }

    Permission permission() {
        return permission;
    }

    boolean startsFrom(PieceState state) {
        return from.contains(state);
    }

    /** Acts that are steps of a workflow; which state each starts from and leads to is the workflow's to say. */
    boolean isOfTheWorkflow() {
        return this == SUBMIT || this == RETURN || this == REVIEW || this == APPROVE || this == PUBLISH;
    }

    static Optional<PieceAct> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }
}
