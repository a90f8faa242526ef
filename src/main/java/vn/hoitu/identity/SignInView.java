package vn.hoitu.identity;

import org.jspecify.annotations.Nullable;

/** Whether the person is in, or owes the second factor. */
record SignInView(String state, @Nullable SessionView session) {

    static SignInView in(SessionView session) {
        return new SignInView("signed-in", session);
    }

    static SignInView owesSecondFactor() {
        return new SignInView("second-factor", null);
    }
}
