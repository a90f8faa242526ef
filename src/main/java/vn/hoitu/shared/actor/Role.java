package vn.hoitu.shared.actor;

import java.util.Arrays;
import java.util.Optional;

/** What a person is in an organisation; each module's policy says what a role may do there. */
public enum Role {
    REPORTER("reporter"),
    EDITOR("editor"),
    DESK_HEAD("desk-head"),
    SECRETARY("secretary"),
    EDITOR_IN_CHIEF("editor-in-chief"),
    AGENCY_ADMIN("agency-admin"),
    OVERSEER("overseer"),
    /** Speaks for an authority to the press (người phát ngôn). */
    SPOKESPERSON("spokesperson"),
    OPERATOR("operator"),
    /** A program that works for an agency under its own name, by a service token; never a person's. */
    SERVICE("service");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
