package vn.hoitu.print;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.shared.actor.Permission;

/** A step of a page, who may take it, from where and to where. */
enum PageAct {
    BUILD("build", Set.of(PageState.EMPTY), PageState.BUILDING, PrintPolicy.PLAN),
    SUBMIT("submit", Set.of(PageState.EMPTY, PageState.BUILDING), PageState.SUBMITTED, PrintPolicy.PLAN),
    RETURN("return", Set.of(PageState.SUBMITTED, PageState.APPROVED), PageState.BUILDING, PrintPolicy.APPROVE),
    APPROVE("approve", Set.of(PageState.SUBMITTED), PageState.APPROVED, PrintPolicy.APPROVE),
    SEND("send", Set.of(PageState.APPROVED), PageState.SENT, PrintPolicy.APPROVE),
    RECALL("recall", Set.of(PageState.SENT), PageState.BUILDING, PrintPolicy.APPROVE);

    /** What the program does by itself when a text on an approved page was changed. */
    static final String APPROVAL_LOST = "approval-lost";

    private final String code;
    private final Set<PageState> from;
    private final PageState to;
    private final Permission permission;

    PageAct(String code, Set<PageState> from, PageState to, Permission permission) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    String code() {
        return code;
    }

    Set<PageState> from() {
        return from;
    }

    PageState to() {
        return to;
    }

    Permission permission() {
        return permission;
    }

    boolean needsReason() {
        return this == RETURN || this == RECALL;
    }

    static Optional<PageAct> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }
}
